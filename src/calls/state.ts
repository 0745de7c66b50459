import {
  type Described,
  type Schema,
  anyOf,
  fields,
  flag,
  maybe,
  named,
  naming,
  oneOf,
  slots,
} from '../model/schema.ts';
import type { Configuration } from './configuration.ts';

/** What the state of a small exchange is made of. */
export const stateSchema = (config: Configuration): Schema<CallsState> => describe(config);

const describe = ({ phones, calls }: Configuration) =>
  fields({
    calls: naming(
      'call',
      slots(
        calls,
        fields({
          state: oneOf('Free', 'Alerting', 'Established', 'Conferenced', 'Busy'),
          /** Who placed it to consult somebody during another call. */
          consult: maybe(naming('phone', anyOf(phones))),
          /** Where each phone stands on the call. */
          legs: naming(
            'phone',
            named(phones, oneOf('None', 'Dialing', 'Ringing', 'Talk', 'Held', 'Busy')),
          ),
        }),
      ),
    ),
    outOfService: naming('phone', named(phones, flag)),
  });

/** Everything the small exchange knows. */
export type CallsState = Described<ReturnType<typeof describe>>;

/** One call slot; it is used again when its call is over. */
export type Call = CallsState['calls'][number];

export type Leg = Call['legs'][string];

/** Where a phone stands on the call in this slot. */
export const legOf = ({ calls }: CallsState, connID: number, phone: string): Leg =>
  calls[connID - 1]?.legs[phone] ?? 'None';

/** The slots of the calls on which a phone stands like this. */
export const callsWith = (
  { calls }: CallsState,
  phone: string,
  ...legs: readonly Leg[]
): readonly number[] =>
  calls.flatMap((call, slot) => (legs.includes(call.legs[phone] ?? 'None') ? [slot + 1] : []));

/** The slots of all calls that a phone is on. */
export const callsOf = (state: CallsState, phone: string): readonly number[] =>
  callsWith(state, phone, 'Dialing', 'Ringing', 'Talk', 'Held', 'Busy');

/** In service and on no call. */
export const idle = (state: CallsState, phone: string): boolean =>
  state.outOfService[phone] === false && callsOf(state, phone).length === 0;

/** The lowest free slot; nothing where all are in use. */
export function freeSlot({ calls }: CallsState): number | undefined {
  const slot = calls.findIndex(({ state }) => state === 'Free');
  return slot < 0 ? undefined : slot + 1;
}
