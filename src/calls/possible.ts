import { pick } from '../model/choices.ts';
import type { Kind } from '../model/switch.ts';
import type { Configuration } from './configuration.ts';
import type { CallsInput } from './inputs.ts';
import { type CallsState, callsOf, callsWith, freeSlot, idle, legOf } from './state.ts';

type SmallKind = Kind<CallsState, CallsInput>;

/** Whether an input can be carried out where the exchange stands; nothing else is a step here. */
export function possible(state: CallsState, input: CallsInput, { outOfService }: Configuration): boolean {
  const { thisDN } = input;
  const on = (connID: number): string => legOf(state, connID, thisDN);
  switch (input.type) {
    case 'makes-call':
      return idle(state, thisDN) && input.otherDN !== thisDN && freeSlot(state) !== undefined;
    case 'answers':
      return on(input.connID) === 'Ringing';
    case 'releases':
      return on(input.connID) !== 'None';
    case 'holds':
      return on(input.connID) === 'Talk';
    case 'retrieves':
      return on(input.connID) === 'Held' && callsWith(state, thisDN, 'Dialing', 'Ringing', 'Talk', 'Busy').length === 0;
    case 'initiates-conference':
      if (on(input.connID) !== 'Talk' || callsOf(state, thisDN).length > 1) return false;
      return legOf(state, input.connID, input.otherDN) === 'None' && freeSlot(state) !== undefined;
    case 'completes-conference':
      if (on(input.connID) !== 'Held' || on(input.consultConnID) !== 'Talk') return false;
      return state.calls[input.consultConnID - 1]?.consult === thisDN;
    case 'deletes-from-conference':
      if (on(input.connID) !== 'Talk' || input.otherDN === thisDN) return false;
      return state.calls[input.connID - 1]?.state === 'Conferenced' && legOf(state, input.connID, input.otherDN) !== 'None';
    case 'drops':
      return state.outOfService[thisDN] === false && down(state) < outOfService;
    case 'recovers':
      return state.outOfService[thisDN] === true;
  }
}

const down = ({ outOfService }: CallsState): number => Object.values(outOfService).filter(Boolean).length;

/** Every kind of input, each with its choices: a phone, a call, another phone. */
export function kinds(config: Configuration): readonly SmallKind[] {
  const { phones } = config;
  const connIDs = Array.from({ length: config.calls }, (_, slot) => slot + 1);
  const kind = (
    type: CallsInput['type'],
    ends: boolean,
    make: (thisDN: string, one: <T>(things: readonly T[]) => T | undefined) => CallsInput | undefined,
  ): SmallKind => ({
    type,
    class: type === 'drops' ? 'failure' : 'action',
    weight: type === 'drops' ? 0.3 : 1,
    ends,
    ask(state, choose) {
      const thisDN = pick(phones, choose);
      const input = thisDN === undefined ? undefined : make(thisDN, (things) => pick(things, choose));
      return input !== undefined && possible(state, input, config) ? input : undefined;
    },
  });
  return [];
}
