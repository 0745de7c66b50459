import type { SwitchEvent } from '../../model/event.ts';
import { CALL_TYPE, CAUSE } from '../vocabulary/enumerations.ts';
import { ANYTHING, callOf } from './facts.ts';

/** The facts that a message waits for: it comes after every earlier message that stands for one of them. */
export const waitsOf = (message: SwitchEvent): readonly string[] => [
  ...waitsAnywhere(message),
  ...(message.audience ?? []).map((client) => `session ${client}`),
];

/** What it waits for whoever receives it. */
function waitsAnywhere(message: SwitchEvent): readonly string[] {
  const { event, attributes, to } = message;
  const call = callOf(message);
  if (event === 'SYSTEM_EVENT' || event.endsWith('_CONF')) return [ANYTHING];
  if (event === 'AGENT_STATE_EVENT') return ['system', `agent ${to}`];
  if (call !== undefined) return ['system', `begun ${call}`, ...waitsOfCall(message, call)];
  return ['system', ...waitsOfMerge(attributes, to)];
}

/**
 * A merge comes after all that is known of the transferring or controlling
 * device on the primary call, after who left that call before, and after the
 * secondary call was delivered. Source: call transferred event, call conferenced event.
 */
function waitsOfMerge(attributes: SwitchEvent['attributes'], device: string): readonly string[] {
  const primary = attributes['PrimaryCallID'];
  const secondary = attributes['SecondaryCallID'];
  return [
    `begun ${primary}`,
    `begun ${secondary}`,
    `originated ${secondary}`,
    `delivered ${secondary}`,
    `connection ${primary} ${device}`,
    `left ${primary}`,
    `merged ${primary}`,
  ];
}

function waitsOfCall({ event, attributes, to }: SwitchEvent, call: string): readonly string[] {
  const connection = `connection ${call} ${to}`;
  const merged = `merged ${call}`;
  switch (event) {
    case 'BEGIN_CALL_EVENT':
      return waitsOfBegin(attributes['CallType'], call, to);
    case 'CALL_ORIGINATED_EVENT':
      return [`initiated ${call}`];
    case 'CALL_DELIVERED_EVENT':
      return [`originated ${call}`, `cleared ${call} ${to}`];
    case 'CALL_ESTABLISHED_EVENT':
      return [
        `originated ${call}`,
        `connection ${call} ${attributes['AnsweringDeviceID']}`,
        merged,
      ];
    case 'CALL_FAILED_EVENT':
      return [`originated ${call}`];
    case 'CALL_HELD_EVENT':
      return [`established ${call}`, connection, `line ${to}`, merged];
    case 'CALL_RETRIEVED_EVENT':
      return [connection, `line ${to}`, merged];
    case 'CALL_QUEUED_EVENT':
      return [connection];
    case 'CALL_DEQUEUED_EVENT':
      return [`queued ${call}`, `chosen ${call}`];
    case 'CALL_DATA_UPDATE_EVENT':
      return attributes['CallType'] === CALL_TYPE.reservation ? [`delivered ${above(call)}`] : [];
    case 'CALL_CONNECTION_CLEARED_EVENT':
      return [connection, merged, ...waitsOfConnectionCleared(attributes['EventCause'], call)];
    case 'CALL_CLEARED_EVENT':
      return [`left ${call}`, `absorbed ${call}`];
    case 'END_CALL_EVENT':
      return [`of ${call}`];
    default:
      return [];
  }
}

/** A consult call ends by its merge, a reservation by its answer, and a port leaves once the agent has answered. */
const waitsOfConnectionCleared = (cause: string | undefined, call: string): readonly string[] => [
  `absorbed ${call}`,
  `response ${below(call)}`,
  ...(cause === CAUSE.redirected ? [`answered by agent ${call}`] : []),
];

/** A consultation begins on a line whose call is held, a reservation for a reserved agent, a preview once accepted. */
function waitsOfBegin(
  callType: string | undefined,
  call: string,
  device: string,
): readonly string[] {
  if (callType === CALL_TYPE.consult) return [`line ${device}`];
  if (callType === CALL_TYPE.reservation) return [`reserved ${device}`];
  return callType === CALL_TYPE.preview ? [`response ${call}`] : [];
}

/** A reservation call's CallID is one above that of its preview call. */
const above = (call: string): string => String(Number(call) + 1);
const below = (call: string): string => String(Number(call) - 1);
