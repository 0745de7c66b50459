import { pick } from '../model/choices.ts';
import type { Choose, Kind } from '../model/switch.ts';
import type { Configuration } from './configuration.ts';
import type { CallsInput } from './inputs.ts';
import { possible } from './possible.ts';
import { type CallsState, type Leg, callsWith } from './state.ts';

type SmallKind = Kind<CallsState, CallsInput>;

/** How one input is made by choosing: a phone that stands somewhere, or any phone. */
interface Choices {
  /** Any phone. */
  readonly phone: () => string;
  /** A phone and a call on which it stands like this. */
  readonly place: (...legs: readonly Leg[]) => { readonly thisDN: string; readonly connID: number };
  /** A call on which this phone stands like this. */
  readonly call: (phone: string, leg: Leg) => number;
}

interface Way {
  readonly type: CallsInput['type'];
  readonly weight?: number;
  readonly ends?: boolean;
  readonly make: (choices: Choices) => CallsInput;
}

const WAYS: readonly Way[] = [
  {
    type: 'makes-call',
    make: ({ phone }) => ({ type: 'makes-call', thisDN: phone(), otherDN: phone() }),
  },
  { type: 'answers', weight: 2, make: ({ place }) => ({ type: 'answers', ...place('Ringing') }) },
  {
    type: 'releases',
    ends: true,
    make: ({ place }) => ({
      type: 'releases',
      ...place('Dialing', 'Ringing', 'Talk', 'Held', 'Busy'),
    }),
  },
  { type: 'holds', make: ({ place }) => ({ type: 'holds', ...place('Talk') }) },
  { type: 'retrieves', make: ({ place }) => ({ type: 'retrieves', ...place('Held') }) },
  {
    type: 'initiates-conference',
    weight: 2,
    make: ({ place, phone }) => ({
      type: 'initiates-conference',
      ...place('Talk'),
      otherDN: phone(),
    }),
  },
  {
    type: 'completes-conference',
    weight: 3,
    make({ place, call }) {
      const held = place('Held');
      return { type: 'completes-conference', ...held, consultConnID: call(held.thisDN, 'Talk') };
    },
  },
  {
    type: 'deletes-from-conference',
    make: ({ place, phone }) => ({
      type: 'deletes-from-conference',
      ...place('Talk'),
      otherDN: phone(),
    }),
  },
  { type: 'drops', weight: 0.3, make: ({ phone }) => ({ type: 'drops', thisDN: phone() }) },
  { type: 'recovers', make: ({ phone }) => ({ type: 'recovers', thisDN: phone() }) },
];

/** Every kind of input, in a fixed order, each with its choices. */
export const kinds = (config: Configuration): readonly SmallKind[] =>
  WAYS.map(({ type, weight = 1, ends = false, make }) => ({
    type,
    class: type === 'drops' ? 'failure' : 'action',
    weight,
    ends,
    ask(state, choose) {
      const input = make(choices(config, state, choose));
      return possible(state, input, config) ? input : undefined;
    },
  }));

const choices = ({ phones }: Configuration, state: CallsState, choose: Choose): Choices => ({
  phone: () => pick(phones, choose) ?? '',
  place: (...legs) => {
    const places = phones.flatMap((thisDN) =>
      callsWith(state, thisDN, ...legs).map((connID) => ({ thisDN, connID })),
    );
    return pick(places, choose) ?? { thisDN: '', connID: 0 };
  },
  call: (phone, leg) => pick(callsWith(state, phone, leg), choose) ?? 0,
});
