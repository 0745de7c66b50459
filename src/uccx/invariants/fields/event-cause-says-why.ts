import type { StateInvariant } from '../../../model/invariant.ts';
import type { UCCXState } from '../../state.ts';
import type { Configuration } from '../../vocabulary/configuration.ts';
import { CAUSE } from '../../vocabulary/enumerations.ts';
import { slotOf } from '../calls-of.ts';
import { guidelines } from '../sources.ts';
import { type Message, dueFields } from './due-fields.ts';

/** Messages whose cause is always the same. */
const CAUSES: ReadonlyMap<string, string> = new Map([
  ['CALL_SERVICE_INITIATED_EVENT', CAUSE.none],
  ['CALL_ORIGINATED_EVENT', CAUSE.none],
  ['CALL_DELIVERED_EVENT', CAUSE.newCall],
  ['CALL_ESTABLISHED_EVENT', CAUSE.newCall],
  ['CALL_QUEUED_EVENT', CAUSE.none],
  ['CALL_DEQUEUED_EVENT', CAUSE.none],
  ['CALL_HELD_EVENT', CAUSE.none],
  ['CALL_RETRIEVED_EVENT', CAUSE.none],
  ['CALL_TRANSFERRED_EVENT', CAUSE.transfer],
  ['CALL_CONFERENCED_EVENT', CAUSE.keyConference],
]);

/** Why a call could not get through, by what happened. */
const FAILURES: ReadonlyMap<string, string> = new Map([
  ['fails', CAUSE.destinationNotObtainable],
  ['customer-busy', CAUSE.busy],
  ['customer-no-answer', CAUSE.callNotAnswered],
]);

/** The messages alone do not tell what happened; the step does. */
export const eventCauseSaysWhy: StateInvariant<UCCXState, Configuration> = {
  id: 'event-cause-says-why',
  statement:
    'EventCause says why: New Call where a call is offered or answered, Transfer, Key Conference, what a failed call failed at, and of a connection that is cleared that it was redirected, not answered or cleared by a supervisor; else none.',
  basis: 'inferred',
  source: guidelines('EventCause in every flow'),
  breaks:
    'The reports count calls as transferred, or as not answered, that were nothing of the kind.',

  needs: 'state',
  examine: dueFields((message) => {
    const due = causeOf(message);
    return due === undefined ? undefined : { EventCause: due };
  }),
};

function causeOf(message: Message): string | undefined {
  const { said, isReservation } = message;
  switch (said.event) {
    case 'CALL_CLEARED_EVENT':
      return isReservation ? CAUSE.none : CAUSE.dropHandledOther;
    case 'CALL_CONNECTION_CLEARED_EVENT':
      return causeOfEnd(message);
    case 'CALL_FAILED_EVENT':
      return causeOfFailure(message);
    default:
      return CAUSES.get(said.event);
  }
}

/** A CTI port that leaves a call that goes on has redirected it. */
function causeOfEnd({ said, after, step: { input }, config }: Message): string {
  const isHere = slotOf(config, said.attributes['CallID']) === input['connID'];
  const isPort = config.devices.some(({ name, type }) => name === said.to && type === 'cti-port');
  if (isPort && after?.stage === 'live') return CAUSE.redirected;
  if (input.type === 'rings-out' && isHere && input['thisDN'] === said.to) {
    return CAUSE.callNotAnswered;
  }
  return input.type === 'clears' && input['by'] === 'supervisor' && isHere
    ? CAUSE.supervisorClear
    : CAUSE.none;
}

/** A call that arrives finds no port free, or the phone busy. */
const causeOfFailure = ({ step: { input }, call, config: { devices } }: Message): string => {
  const isTrigger = devices.some(({ name, type }) => type === 'trigger' && name === call?.dialed);
  return FAILURES.get(input.type) ?? (isTrigger ? CAUSE.resourcesNotAvailable : CAUSE.busy);
};
