/** Fields that are printed under two names. */
export const OTHER_NAMES: ReadonlyMap<string, string> = new Map([
  ['CallID', 'ConnectionCallID'],
  ['NumNamedVars', 'NumNamedVariables'],
]);

/**
 * Fields of which 0 says nothing: of EventCause it is no value, of Status it is that there was no
 * error. In bytes a fixed field that was not filled is there, and 0.
 */
export const NOTHING_IN_ZERO: ReadonlySet<string> = new Set(['EventCause', 'Status']);

const CONNECTION = ['CallID', 'ConnectionDeviceID', 'LocalConnectionState', 'EventCause'];
const SERVICE = ['ApplicationID', 'CSQID'];
const DATA = ['CallID', 'NumNamedVars', 'NumNamedArrays', 'CallType', 'ConnectionDeviceID'];
const MERGE = ['PrimaryCallID', 'SecondaryCallID', 'NumParties', 'EventCause', 'PrimaryDeviceID'];

/** What every printing of a message has. */
export const MANDATORY: ReadonlyMap<string, readonly string[]> = new Map([
  ['BEGIN_CALL_EVENT', DATA],
  ['CALL_DATA_UPDATE_EVENT', DATA],
  ['CALL_SERVICE_INITIATED_EVENT', [...CONNECTION, ...SERVICE, 'CallingDeviceID']],
  ['CALL_ORIGINATED_EVENT', [...CONNECTION, ...SERVICE, 'CallingDeviceID', 'CalledDeviceID']],
  ['CALL_DELIVERED_EVENT', [...CONNECTION, 'AlertingDeviceID', 'CalledDeviceID']],
  [
    'CALL_ESTABLISHED_EVENT',
    [...CONNECTION, ...SERVICE, 'AnsweringDeviceID', 'CallingDeviceID', 'CalledDeviceID'],
  ],
  ['CALL_QUEUED_EVENT', [...CONNECTION, 'ApplicationID', 'QueueDeviceID', 'NumCSQs']],
  ['CALL_DEQUEUED_EVENT', ['CallID', 'NumQueued', 'NumCSQs', 'LocalConnectionState']],
  ['CALL_HELD_EVENT', [...CONNECTION, 'HoldingDeviceID']],
  ['CALL_RETRIEVED_EVENT', [...CONNECTION, 'RetrievingDeviceID']],
  ['CALL_FAILED_EVENT', [...CONNECTION, 'FailingDeviceID']],
  ['CALL_CONNECTION_CLEARED_EVENT', [...CONNECTION, 'ReleasingDeviceID']],
  ['CALL_CLEARED_EVENT', CONNECTION],
  ['END_CALL_EVENT', ['CallID']],
  ['CALL_TRANSFERRED_EVENT', [...MERGE, 'TransferringDeviceID', 'TransferredDeviceID']],
  ['CALL_CONFERENCED_EVENT', [...MERGE, 'ControllerDeviceID', 'AddedPartyDeviceID']],
  ['AGENT_STATE_EVENT', ['AgentState', 'AgentExtension', 'AgentID', 'EventReasonCode', 'CSQState']],
  ['SYSTEM_EVENT', ['SystemEventID']],
  ['FAILURE_CONF', ['Status']],
  ['CONTROL_FAILURE_CONF', ['FailureCode']],
]);
