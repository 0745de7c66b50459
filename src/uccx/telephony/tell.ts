import { bridgesOnly, ofAgent, ofCalls } from './audience.ts';
import type { Call } from '../state.ts';
import {
  AGENT_STATE,
  CONNECTION_ID_STATIC,
  NONE,
  NOT_APPLICABLE,
} from '../vocabulary/enumerations.ts';
import { agentIdAt } from '../vocabulary/device.ts';
import { CONFIRMATIONS, type MessageName } from '../vocabulary/messages.ts';
import { REFUSALS, type Refusal } from '../vocabulary/refusals.ts';
import type { RequestType } from '../vocabulary/inputs.ts';
import { type Now, agentAt, isOnline } from './now.ts';

/** Fields that one message carries beyond those that every call message has. */
export type Extra = Readonly<Record<string, string | undefined>>;

/** The call a message is about. */
export interface About {
  readonly connID: number;
  readonly call: Call;
  /** Its CallID where it is not the call's own: the reservation's. */
  readonly callID?: string;
}

/** Says a message about a call and the connection of one device to it. */
export function tell(
  now: Now,
  about: About,
  event: MessageName,
  device: string,
  extra: Extra,
): void {
  const { site, said } = now;
  const { connID, call, callID = site.callID(connID) } = about;
  if (!isOnline(now) || !call.told) return;
  said.push({
    to: device,
    event,
    attributes: {
      ConnectionDeviceType: CONNECTION_ID_STATIC,
      CallID: callID,
      ConnectionDeviceID: device,
      ...extra,
    },
    audience: ofCalls(now, [call], device),
  });
}

/** Says a message that merges two calls. Its parties are those of both. */
export function tellMerge(
  now: Now,
  calls: readonly [Call, Call],
  event: MessageName,
  device: string,
  attributes: Record<string, string | undefined>,
): void {
  if (!isOnline(now)) return;
  now.said.push({ to: device, event, attributes, audience: ofCalls(now, calls, null) });
}

/** Says that a call is cleared and has ended: only bridges hear it. Source: the guide's transferred call. */
export function tellEnd(now: Now, about: About, device: string, cause: string): void {
  if (!isOnline(now)) return;
  const { connID, callID = now.site.callID(connID) } = about;
  const audience = bridgesOnly(now);
  const attributes = {
    ConnectionDeviceType: CONNECTION_ID_STATIC,
    CallID: callID,
    ConnectionDeviceID: device,
    LocalConnectionState: '0',
    EventCause: cause,
  };
  now.said.push({ to: device, event: 'CALL_CLEARED_EVENT', attributes, audience });
  now.said.push({
    to: '',
    event: 'END_CALL_EVENT',
    attributes: {
      ConnectionDeviceType: CONNECTION_ID_STATIC,
      ConnectionCallID: callID,
      ConnectionDeviceID: '',
    },
    audience,
  });
}

/** Says an agent's state. Source: agent state message summary. */
export function tellAgent(
  now: Now,
  extension: string,
  state: keyof typeof AGENT_STATE,
  reason: string,
): void {
  const agent = agentAt(now, extension);
  if (agent === undefined || !isOnline(now)) return;
  now.said.push({
    to: extension,
    event: 'AGENT_STATE_EVENT',
    attributes: {
      CSQState: AGENT_STATE[state],
      StateDuration: '0',
      CSQID: NOT_APPLICABLE,
      AgentState: AGENT_STATE[state],
      EventReasonCode: reason,
      NumCSQs: '0',
      AgentExtension: extension,
      AgentID: agentIdAt(extension, now.site.agent(extension)),
      NextAgentState: state === 'talking' ? AGENT_STATE[agent.next] : NONE,
    },
    audience: ofAgent(now, extension),
  });
}

/** Confirms a request to the client that sent it. */
export function confirm(
  { said }: Now,
  asked: { readonly request: RequestType; readonly client: string },
  answers: number,
  attributes: Record<string, string | undefined> = {},
): void {
  const { request, client } = asked;
  said.push({
    to: client,
    event: CONFIRMATIONS[request],
    attributes,
    audience: [client],
    answers,
  });
}

/** Says no to a request: its client alone hears it. Source: GED-188, FAILURE_CONF and CONTROL_FAILURE_CONF. */
export function refuse({ said }: Now, client: string, code: Refusal, answers: number): void {
  const status = code.startsWith('E_CTI_');
  said.push({
    to: client,
    event: status ? 'FAILURE_CONF' : 'CONTROL_FAILURE_CONF',
    attributes: { [status ? 'Status' : 'FailureCode']: String(REFUSALS[code]) },
    audience: [client],
    answers,
    refusal: true,
  });
}
