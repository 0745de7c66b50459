import type { SwitchEvent } from '../../model/event.ts';
import { AGENT_STATE, CALL_TYPE, DEVICE_TYPE } from '../vocabulary/enumerations.ts';

/** The call a message is about: END_CALL has it under another name. */
export const callOf = ({ attributes }: SwitchEvent): string | undefined =>
  attributes['CallID'] ?? attributes['ConnectionCallID'];

/** What stands for every message of a call, and for every message at all. */
export const ANYTHING = 'anything';

/** What a message stands for, for those that must come after it. */
export function factsOf(message: SwitchEvent): readonly string[] {
  const { event, attributes, to } = message;
  const call = callOf(message);
  if (call !== undefined) return [ANYTHING, `of ${call}`, ...factsOfCall(message, call)];
  switch (event) {
    case 'CALL_TRANSFERRED_EVENT':
    case 'CALL_CONFERENCED_EVENT': {
      const primary = attributes['PrimaryCallID'];
      const secondary = attributes['SecondaryCallID'];
      return [
        ANYTHING,
        `of ${primary}`,
        `of ${secondary}`,
        `merged ${primary}`,
        `absorbed ${secondary}`,
      ];
    }
    case 'AGENT_STATE_EVENT': {
      const isReserved = attributes['AgentState'] === AGENT_STATE.reserved;
      return [ANYTHING, `agent ${to}`, ...(isReserved ? [`reserved ${to}`] : [])];
    }
    case 'SYSTEM_EVENT':
      return [ANYTHING, 'system'];
    case 'OPEN_CONF':
      return [ANYTHING, `session ${to}`];
    default:
      return [ANYTHING];
  }
}

function factsOfCall({ event, attributes, to }: SwitchEvent, call: string): readonly string[] {
  const connection = `connection ${call} ${to}`;
  switch (event) {
    case 'BEGIN_CALL_EVENT':
      return [`begun ${call}`, connection];
    case 'CALL_SERVICE_INITIATED_EVENT':
      return [`initiated ${call}`, connection];
    case 'CALL_ORIGINATED_EVENT':
      return [`originated ${call}`, connection];
    case 'CALL_DELIVERED_EVENT':
      return [`delivered ${call}`, connection];
    case 'CALL_ESTABLISHED_EVENT': {
      const fromPort = attributes['LastRedirectedDeviceType'] === DEVICE_TYPE['cti-port'];
      const ends = [to, attributes['AnsweringDeviceID'], attributes['CallingDeviceID']];
      return [
        `established ${call}`,
        ...(fromPort ? [`answered by agent ${call}`] : []),
        ...ends.map((device) => `connection ${call} ${device}`),
      ];
    }
    case 'CALL_HELD_EVENT':
    case 'CALL_RETRIEVED_EVENT':
      return [connection, `line ${to}`];
    case 'CALL_QUEUED_EVENT':
      return [connection, `queued ${call}`];
    case 'CALL_CONNECTION_CLEARED_EVENT':
      return [`left ${call}`, `cleared ${call} ${to}`];
    case 'CALL_DATA_UPDATE_EVENT':
      return attributes['CallType'] === CALL_TYPE.reservation ? [`response ${call}`] : [];
    case 'CALL_FAILED_EVENT':
      return [connection];
    default:
      return [];
  }
}
