import type { StateInvariant } from '../../../model/invariant.ts';
import type { UCCXState } from '../../state.ts';
import type { Configuration } from '../../vocabulary/configuration.ts';
import { protocol } from '../sources.ts';
import { type Due, type Message, dueFields } from './due-fields.ts';

/** The reservation call has none of them, a preview call only what is dialed. */
export const numbersOfTheCaller: StateInvariant<UCCXState, Configuration> = {
  id: 'numbers-of-the-caller',
  statement:
    'ANI is the number of who calls, empty where that is not sent; DNIS and DialedNumber are what was dialed.',
  basis: 'stated',
  source: protocol('BEGIN_CALL_EVENT; CALL_DELIVERED_EVENT: ANI, DNIS, DialedNumber'),
  breaks: 'The agent sees another number than the one to call back.',

  needs: 'state',
  examine: dueFields((message): Due | undefined => {
    const { said, call, isReservation } = message;
    if (said.event !== 'BEGIN_CALL_EVENT' && said.event !== 'CALL_DELIVERED_EVENT') {
      return undefined;
    }
    if (isReservation) return { ANI: undefined, DNIS: undefined, DialedNumber: undefined };
    const dialed = call?.dialed ?? '';
    return call?.kind === 'contact'
      ? { ANI: undefined, DNIS: undefined, DialedNumber: dialed }
      : { ANI: aniOf(message), DNIS: dialed, DialedNumber: dialed };
  }),
};

function aniOf({ call, config: { devices } }: Message): string {
  const caller = devices.find(({ name }) => name === call?.caller);
  return caller !== undefined && 'ani' in caller && caller.ani ? caller.name : '';
}
