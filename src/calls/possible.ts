import type { Configuration } from './configuration.ts';
import type { CallsInput } from './inputs.ts';
import { type CallsState, callsOf, callsWith, freeSlot, idle, legOf } from './state.ts';

/** Whether an input can be carried out where the exchange stands; nothing else is a step here. */
export function possible(state: CallsState, input: CallsInput, config: Configuration): boolean {
  const { thisDN } = input;
  const on = (connID: number): string => legOf(state, connID, thisDN);
  const reachable = (otherDN: string): boolean =>
    config.phones.includes(otherDN) && freeSlot(state) !== undefined;
  switch (input.type) {
    case 'makes-call':
      return idle(state, thisDN) && input.otherDN !== thisDN && reachable(input.otherDN);
    case 'answers':
      return on(input.connID) === 'Ringing';
    case 'releases':
      return on(input.connID) !== 'None';
    case 'holds':
      return on(input.connID) === 'Talk';
    case 'retrieves':
      return (
        on(input.connID) === 'Held' &&
        callsWith(state, thisDN, 'Dialing', 'Ringing', 'Talk', 'Busy').length === 0
      );
    case 'initiates-conference':
      if (on(input.connID) !== 'Talk' || callsOf(state, thisDN).length > 1) return false;
      return legOf(state, input.connID, input.otherDN) === 'None' && reachable(input.otherDN);
    case 'completes-conference':
      if (on(input.connID) !== 'Held' || on(input.consultConnID) !== 'Talk') return false;
      return state.calls[input.consultConnID - 1]?.consult === thisDN;
    case 'deletes-from-conference':
      if (on(input.connID) !== 'Talk' || input.otherDN === thisDN) return false;
      return isInConference(state, input.connID, input.otherDN);
    case 'drops':
      return state.outOfService[thisDN] === false && down(state, config) < config.outOfService;
    case 'recovers':
      return state.outOfService[thisDN] === true;
  }
}

const isInConference = (state: CallsState, connID: number, phone: string): boolean =>
  state.calls[connID - 1]?.state === 'Conferenced' && legOf(state, connID, phone) !== 'None';

/** How many phones are out of service. */
const down = ({ outOfService }: CallsState, { phones }: Configuration): number =>
  phones.filter((phone) => outOfService[phone] === true).length;
