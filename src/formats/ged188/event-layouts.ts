import type { LayoutTable } from './layout-table.ts';

/** The events: message number, name and fixed part (GED-188 as of protocol version 25). */
export const EVENT_LAYOUTS: LayoutTable = {
  2: ['FAILURE_EVENT', 'Status:UINT'],
  9: [
    'CALL_DELIVERED_EVENT',
    'MonitorID:UINT PeripheralID:UINT PeripheralType:USHORT ConnectionDeviceIDType:USHORT ConnectionCallID:UINT LineHandle:USHORT LineType:USHORT ServiceNumber:UINT ServiceID:UINT SkillGroupNumber:UINT SkillGroupID:UINT SkillGroupPriority:USHORT AlertingDeviceType:USHORT CallingDeviceType:USHORT CalledDeviceType:USHORT LastRedirectDeviceType:USHORT LocalConnectionState:USHORT EventCause:USHORT NumNamedVariables:USHORT NumNamedArrays:USHORT',
  ],
  10: [
    'CALL_ESTABLISHED_EVENT',
    'MonitorID:UINT PeripheralID:UINT PeripheralType:USHORT ConnectionDeviceIDType:USHORT ConnectionCallID:UINT LineHandle:USHORT LineType:USHORT ServiceNumber:UINT ServiceID:UINT SkillGroupNumber:UINT SkillGroupID:UINT SkillGroupPriority:USHORT AnsweringDeviceType:USHORT CallingDeviceType:USHORT CalledDeviceType:USHORT LastRedirectDeviceType:USHORT LocalConnectionState:USHORT EventCause:USHORT',
  ],
  11: [
    'CALL_HELD_EVENT',
    'MonitorID:UINT PeripheralID:UINT PeripheralType:USHORT ConnectionDeviceIDType:USHORT ConnectionCallID:UINT HoldingDeviceType:USHORT LocalConnectionState:USHORT EventCause:USHORT',
  ],
  12: [
    'CALL_RETRIEVED_EVENT',
    'MonitorID:UINT PeripheralID:UINT PeripheralType:USHORT ConnectionDeviceIDType:USHORT ConnectionCallID:UINT RetrievingDeviceType:USHORT LocalConnectionState:USHORT EventCause:USHORT',
  ],
  13: [
    'CALL_CLEARED_EVENT',
    'MonitorID:UINT PeripheralID:UINT PeripheralType:USHORT ConnectionDeviceIDType:USHORT ConnectionCallID:UINT LocalConnectionState:USHORT EventCause:USHORT',
  ],
  14: [
    'CALL_CONNECTION_CLEARED_EVENT',
    'MonitorID:UINT PeripheralID:UINT PeripheralType:USHORT ConnectionDeviceIDType:USHORT ConnectionCallID:UINT ReleasingDeviceType:USHORT LocalConnectionState:USHORT EventCause:USHORT',
  ],
  15: [
    'CALL_ORIGINATED_EVENT',
    'MonitorID:UINT PeripheralID:UINT PeripheralType:USHORT ConnectionDeviceIDType:USHORT ConnectionCallID:UINT LineHandle:USHORT LineType:USHORT ServiceNumber:UINT ServiceID:UINT SkillGroupNumber:UINT SkillGroupID:UINT SkillGroupPriority:USHORT CallingDeviceType:USHORT CalledDeviceType:USHORT LocalConnectionState:USHORT EventCause:USHORT',
  ],
  16: [
    'CALL_FAILED_EVENT',
    'MonitorID:UINT PeripheralID:UINT PeripheralType:USHORT ConnectionDeviceIDType:USHORT ConnectionCallID:UINT FailingDeviceType:USHORT CalledDeviceType:USHORT LocalConnectionState:USHORT EventCause:USHORT',
  ],
  17: [
    'CALL_CONFERENCED_EVENT',
    'MonitorID:UINT PeripheralID:UINT PeripheralType:USHORT PrimaryDeviceIDType:USHORT PrimaryCallID:UINT LineHandle:USHORT LineType:USHORT SkillGroupNumber:UINT SkillGroupID:UINT SkillGroupPriority:USHORT NumParties:USHORT SecondaryDeviceIDType:USHORT SecondaryCallID:UINT ControllerDeviceType:USHORT AddedPartyDeviceType:USHORT LocalConnectionState:USHORT EventCause:USHORT',
  ],
  18: [
    'CALL_TRANSFERRED_EVENT',
    'MonitorID:UINT PeripheralID:UINT PeripheralType:USHORT PrimaryDeviceIDType:USHORT PrimaryCallID:UINT LineHandle:USHORT LineType:USHORT SkillGroupNumber:UINT SkillGroupID:UINT SkillGroupPriority:USHORT NumParties:USHORT SecondaryDeviceIDType:USHORT SecondaryCallID:UINT TransferringDeviceType:USHORT TransferredDeviceType:USHORT LocalConnectionState:USHORT EventCause:USHORT',
  ],
  19: [
    'CALL_DIVERTED_EVENT',
    'MonitorID:UINT PeripheralID:UINT PeripheralType:USHORT ConnectionDeviceIDType:USHORT ConnectionCallID:UINT ServiceNumber:UINT ServiceID:UINT DivertingDeviceType:USHORT CalledDeviceType:USHORT LocalConnectionState:USHORT EventCause:USHORT',
  ],
  20: [
    'CALL_SERVICE_INITIATED_EVENT',
    'MonitorID:UINT PeripheralID:UINT PeripheralType:USHORT ConnectionDeviceIDType:USHORT ConnectionCallID:UINT LineHandle:USHORT LineType:USHORT ServiceNumber:UINT ServiceID:UINT SkillGroupNumber:UINT SkillGroupID:UINT SkillGroupPriority:USHORT CallingDeviceType:USHORT LocalConnectionState:USHORT EventCause:USHORT',
  ],
  21: [
    'CALL_QUEUED_EVENT',
    'MonitorID:UINT PeripheralID:UINT PeripheralType:USHORT ConnectionDeviceIDType:USHORT ConnectionCallID:UINT ServiceNumber:UINT ServiceID:UINT QueueDeviceType:USHORT CallingDeviceType:USHORT CalledDeviceType:USHORT LastRedirectDeviceType:USHORT NumQueued:USHORT NumSkillGroups:USHORT LocalConnectionState:USHORT EventCause:USHORT',
  ],
  22: ['CALL_TRANSLATION_ROUTE_EVENT', 'NumNamedVariables:USHORT NumNamedArrays:USHORT'],
  23: [
    'BEGIN_CALL_EVENT',
    'MonitorID:UINT PeripheralID:UINT PeripheralType:USHORT NumCTIClients:USHORT NumNamedVariables:USHORT NumNamedArrays:USHORT CallType:USHORT ConnectionDeviceIDType:USHORT ConnectionCallID:UINT CalledPartyDisposition:USHORT',
  ],
  24: [
    'END_CALL_EVENT',
    'MonitorID:UINT PeripheralID:UINT PeripheralType:USHORT ConnectionDeviceIDType:USHORT ConnectionCallID:UINT',
  ],
  25: [
    'CALL_DATA_UPDATE_EVENT',
    'MonitorID:UINT PeripheralID:UINT PeripheralType:USHORT NumCTIClients:USHORT NumNamedVariables:USHORT NumNamedArrays:USHORT CallType:USHORT ConnectionDeviceIDType:USHORT ConnectionCallID:UINT NewConnectionDeviceIDType:USHORT NewConnectionCallID:UINT CalledPartyDisposition:USHORT CampaignID:UINT QueryRuleID:UINT',
  ],
  30: [
    'AGENT_STATE_EVENT',
    'MonitorID:UINT PeripheralID:UINT SessionID:UINT PeripheralType:USHORT SkillGroupState:USHORT StateDuration:UINT SkillGroupNumber:UINT SkillGroupID:UINT SkillGroupPriority:USHORT AgentState:USHORT EventReasonCode:USHORT MRDID:INT NumTasks:UINT AgentMode:USHORT MaxTaskLimit:UINT ICMAgentID:INT AgentAvailabilityStatus:UINT NumFltSkillGroups:USHORT DepartmentID:INT@19',
  ],
  31: [
    'SYSTEM_EVENT',
    'PGStatus:UINT ICMCentralControllerTime:TIME SystemEventID:UINT SystemEventArg1:UINT SystemEventArg2:UINT SystemEventArg3:UINT EventDeviceType:USHORT',
  ],
  86: [
    'CALL_DEQUEUED_EVENT',
    'MonitorID:UINT PeripheralID:UINT PeripheralType:USHORT ConnectionDeviceIDType:USHORT ConnectionCallID:UINT QueueDeviceType:USHORT ServiceNumber:UINT ServiceID:UINT NumQueued:USHORT NumSkillGroups:USHORT LocalConnectionState:USHORT EventCause:USHORT',
  ],
  105: [
    'AGENT_PRE_CALL_EVENT',
    'MonitorID:UINT NumNamedVariables:USHORT NumNamedArrays:USHORT ServiceNumber:UINT ServiceID:UINT SkillGroupNumber:UINT SkillGroupID:UINT SkillGroupPriority:USHORT MRDID:INT AgentSkillTargetID:UINT',
  ],
};
