import type { StateInvariant } from '../../../model/invariant.ts';
import type { UCCXState } from '../../state.ts';
import type { Configuration } from '../../vocabulary/configuration.ts';
import { AGENT_STATE, REASON } from '../../vocabulary/enumerations.ts';
import { type Message, dueFields } from '../fields/due-fields.ts';
import { protocol } from '../sources.ts';

/** Choices: what changed while no CTI server was online is said with the reason of a call that has ended. */
export const reasonOfAgentState: StateInvariant<UCCXState, Configuration> = {
  id: 'reason-of-agent-state',
  statement:
    'EventReasonCode says why an agent is Not Ready, or Ready after a cancelled reservation: logged on, off hook, did not answer, work or call ended, consultation cancelled; else 0.',
  basis: 'stated',
  source: protocol('Reason codes for agent state change'),
  breaks: 'The reports show agents as absent who had a call, or the other way round.',

  needs: 'state',
  examine: dueFields((message) =>
    message.said.event === 'AGENT_STATE_EVENT'
      ? { EventReasonCode: reasonDue(message) }
      : undefined,
  ),
};

function reasonDue(message: Message): string {
  const { AgentState: state } = message.said.attributes;
  const { input } = message.step;
  if (state === AGENT_STATE['not-ready']) return whyNotReady(message);
  const isFreed = state === AGENT_STATE.ready && input.type === 'frees-agent';
  const call = message.step.before.calls[Number(input['connID']) - 1];
  return isFreed && call?.response === 'Cancel Reservation'
    ? REASON.cancelReservation
    : REASON.none;
}

/** Why, by what happened to whom. */
const REASONS: ReadonlyMap<string, string> = new Map([
  ['work-timer-expires', REASON.workTimerExpired],
  ['rings-out', REASON.ringNoAnswer],
  ['dials', REASON.offHook],
]);

function whyNotReady({ said, step: { input, before } }: Message): string {
  if (input.type === 'takes-over') return REASON.callEnded;
  const ownDoing = input['thisDN'] === said.to ? REASONS.get(input.type) : undefined;
  if (ownDoing !== undefined) return ownDoing;
  return AFTER.get(before.agents[said.to]?.state ?? '') ?? REASON.none;
}

/** Why an agent is Not Ready who was in this state before. */
const AFTER: ReadonlyMap<string, string> = new Map([
  ['logged-out', REASON.logon],
  ['talking', REASON.callEnded],
  ['reserved', REASON.cancelConsult],
]);
