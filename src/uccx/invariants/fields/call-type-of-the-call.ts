import type { StateInvariant } from '../../../model/invariant.ts';
import type { UCCXState } from '../../state.ts';
import type { Configuration } from '../../vocabulary/configuration.ts';
import { CALL_TYPE } from '../../vocabulary/enumerations.ts';
import { protocol } from '../sources.ts';
import { type Message, dueFields } from './due-fields.ts';

/** Choices: the documents' tables and their trace excerpt begin an unmonitored caller's call differently; each is followed. */
export const callTypeOfTheCall: StateInvariant<UCCXState, Configuration> = {
  id: 'call-type-of-the-call',
  statement:
    'CallType says what a call begins as (out, ACD in, consult, reservation, preview) and what it becomes: inside to the agent who answers, transferred in, a conference.',
  basis: 'inferred',
  source: protocol('CallType; BEGIN_CALL_EVENT and CALL_DATA_UPDATE_EVENT of every flow'),
  breaks: 'A consultation counts as a call of a customer in the reports.',

  needs: 'state',
  examine: dueFields((message) => {
    const due = typeOf(message);
    return due === undefined ? undefined : { CallType: due };
  }),
};

function typeOf(message: Message): string | undefined {
  switch (message.said.event) {
    case 'BEGIN_CALL_EVENT':
      return beginsAs(message);
    case 'CALL_DATA_UPDATE_EVENT':
      return becomes(message);
    default:
      return undefined;
  }
}

function beginsAs({ call, isReservation, step: { input } }: Message): string {
  if (call?.kind === 'consult') return CALL_TYPE.consult;
  if (call?.kind === 'contact') return isReservation ? CALL_TYPE.reservation : CALL_TYPE.preview;
  return input.type === 'arrives' ? CALL_TYPE.acdIn : CALL_TYPE.out;
}

function becomes({ call, after, step: { events } }: Message): string {
  if (call?.kind === 'contact') {
    return call.response === after?.response ? CALL_TYPE.preview : CALL_TYPE.reservation;
  }
  if (events.some(({ event }) => event === 'CALL_TRANSFERRED_EVENT')) return CALL_TYPE.transferIn;
  return events.some(({ event }) => event === 'CALL_CONFERENCED_EVENT')
    ? CALL_TYPE.conference
    : CALL_TYPE.agentInside;
}
