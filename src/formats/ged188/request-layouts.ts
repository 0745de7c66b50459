import type { LayoutTable } from './layout-table.ts';

/** Requests, their confirmations and the session: message number, name and fixed part. */
export const REQUEST_LAYOUTS: LayoutTable = {
  1: ['FAILURE_CONF', 'InvokeID:UINT Status:UINT'],
  3: [
    'OPEN_REQ',
    'InvokeID:UINT VersionNumber:UINT IdleTimeout:UINT PeripheralID:UINT ServicesRequested:UINT CallMsgMask:UINT AgentStateMask:UINT ConfigMsgMask:UINT Reserved1:UINT Reserved2:UINT Reserved3:UINT',
  ],
  4: [
    'OPEN_CONF',
    'InvokeID:UINT ServicesGranted:UINT MonitorID:UINT PGStatus:UINT ICMCentralControllerTime:TIME PeripheralOnline:BOOL PeripheralType:USHORT AgentState:USHORT',
  ],
  5: ['HEARTBEAT_REQ', 'InvokeID:UINT'],
  6: ['HEARTBEAT_CONF', 'InvokeID:UINT'],
  7: ['CLOSE_REQ', 'InvokeID:UINT Status:UINT'],
  8: ['CLOSE_CONF', 'InvokeID:UINT'],
  26: [
    'SET_CALL_DATA_REQ',
    'InvokeID:UINT PeripheralID:UINT ConnectionDeviceIDType:USHORT ConnectionCallID:UINT NumNamedVariables:USHORT NumNamedArrays:USHORT CallType:USHORT CalledPartyDisposition:USHORT CampaignID:UINT QueryRuleID:UINT',
  ],
  27: ['SET_CALL_DATA_CONF', 'InvokeID:UINT'],
  28: [
    'RELEASE_CALL_REQ',
    'InvokeID:UINT PeripheralID:UINT ConnectionDeviceIDType:USHORT ConnectionCallID:UINT',
  ],
  29: ['RELEASE_CALL_CONF', 'InvokeID:UINT'],
  32: ['CLIENT_EVENT_REPORT_REQ', 'InvokeID:UINT State:USHORT'],
  33: ['CLIENT_EVENT_REPORT_CONF', 'InvokeID:UINT'],
  35: ['CONTROL_FAILURE_CONF', 'InvokeID:UINT FailureCode:USHORT PeripheralErrorCode:UINT'],
  36: ['QUERY_AGENT_STATE_REQ', 'InvokeID:UINT PeripheralID:UINT MRDID:INT ICMAgentID:INT'],
  37: [
    'QUERY_AGENT_STATE_CONF',
    'InvokeID:UINT AgentState:USHORT NumSkillGroups:USHORT MRDID:INT NumTasks:UINT AgentMode:USHORT MaxTaskLimit:UINT ICMAgentID:INT AgentAvailabilityStatus:UINT DepartmentID:INT',
  ],
  38: [
    'SET_AGENT_STATE_REQ',
    'InvokeID:UINT PeripheralID:UINT AgentState:USHORT AgentWorkMode:USHORT NumSkillGroups:USHORT EventReasonCode:USHORT ForcedFlag:UCHAR AgentServiceReq:UINT',
  ],
  39: ['SET_AGENT_STATE_CONF', 'InvokeID:UINT'],
  40: [
    'ALTERNATE_CALL_REQ',
    'InvokeID:UINT PeripheralID:UINT ActiveConnectionCallID:UINT OtherConnectionCallID:UINT ActiveConnectionDeviceIDType:USHORT OtherConnectionDeviceIDType:USHORT',
  ],
  41: ['ALTERNATE_CALL_CONF', 'InvokeID:UINT'],
  42: [
    'ANSWER_CALL_REQ',
    'InvokeID:UINT PeripheralID:UINT ConnectionCallID:UINT ConnectionDeviceIDType:USHORT',
  ],
  43: ['ANSWER_CALL_CONF', 'InvokeID:UINT'],
  44: [
    'CLEAR_CALL_REQ',
    'InvokeID:UINT PeripheralID:UINT ConnectionCallID:UINT ConnectionDeviceIDType:USHORT',
  ],
  45: ['CLEAR_CALL_CONF', 'InvokeID:UINT'],
  46: [
    'CLEAR_CONNECTION_REQ',
    'InvokeID:UINT PeripheralID:UINT ConnectionCallID:UINT ConnectionDeviceIDType:USHORT',
  ],
  47: ['CLEAR_CONNECTION_CONF', 'InvokeID:UINT'],
  48: [
    'CONFERENCE_CALL_REQ',
    'InvokeID:UINT PeripheralID:UINT HeldConnectionCallID:UINT ActiveConnectionCallID:UINT HeldConnectionDeviceIDType:USHORT ActiveConnectionDeviceIDType:USHORT CallPlacementType:USHORT CallMannerType:USHORT AlertRings:USHORT CallOption:USHORT FacilityType:USHORT AnsweringMachine:USHORT Priority:BOOL PostRoute:BOOL NumNamedVariables:USHORT NumNamedArrays:USHORT',
  ],
  49: [
    'CONFERENCE_CALL_CONF',
    'InvokeID:UINT NewConnectionCallID:UINT NewConnectionDeviceIDType:USHORT NumParties:USHORT LineHandle:USHORT LineType:USHORT',
  ],
  50: [
    'CONSULTATION_CALL_REQ',
    'InvokeID:UINT PeripheralID:UINT ActiveConnectionCallID:UINT ActiveConnectionDeviceIDType:USHORT CallPlacementType:USHORT CallMannerType:USHORT ConsultType:USHORT AlertRings:USHORT CallOption:USHORT FacilityType:USHORT AnsweringMachine:USHORT Priority:BOOL PostRoute:BOOL NumNamedVariables:USHORT NumNamedArrays:USHORT',
  ],
  51: [
    'CONSULTATION_CALL_CONF',
    'InvokeID:UINT NewConnectionCallID:UINT NewConnectionDeviceIDType:USHORT LineHandle:USHORT LineType:USHORT',
  ],
  52: [
    'DEFLECT_CALL_REQ',
    'InvokeID:UINT PeripheralID:UINT ConnectionCallID:UINT ConnectionDeviceIDType:USHORT CalledDeviceType:USHORT',
  ],
  53: ['DEFLECT_CALL_CONF', 'InvokeID:UINT'],
  54: [
    'HOLD_CALL_REQ',
    'InvokeID:UINT PeripheralID:UINT ConnectionCallID:UINT ConnectionDeviceIDType:USHORT Reservation:BOOL',
  ],
  55: ['HOLD_CALL_CONF', 'InvokeID:UINT'],
  56: [
    'MAKE_CALL_REQ',
    'InvokeID:UINT PeripheralID:UINT CallPlacementType:USHORT CallMannerType:USHORT AlertRings:USHORT CallOption:USHORT FacilityType:USHORT AnsweringMachine:USHORT Priority:BOOL PostRoute:BOOL NumNamedVariables:USHORT NumNamedArrays:USHORT SkilGroupNumber:UINT',
  ],
  57: [
    'MAKE_CALL_CONF',
    'InvokeID:UINT NewConnectionCallID:UINT NewConnectionDeviceIDType:USHORT LineHandle:USHORT LineType:USHORT',
  ],
  60: [
    'RECONNECT_CALL_REQ',
    'InvokeID:UINT PeripheralID:UINT ActiveConnectionCallID:UINT HeldConnectionCallID:UINT ActiveConnectionDeviceIDType:USHORT HeldConnectionDeviceIDType:USHORT',
  ],
  61: ['RECONNECT_CALL_CONF', 'InvokeID:UINT'],
  62: [
    'RETRIEVE_CALL_REQ',
    'InvokeID:UINT PeripheralID:UINT HeldConnectionCallID:UINT HeldConnectionDeviceIDType:USHORT',
  ],
  63: ['RETRIEVE_CALL_CONF', 'InvokeID:UINT'],
  64: [
    'TRANSFER_CALL_REQ',
    'InvokeID:UINT PeripheralID:UINT ActiveConnectionCallID:UINT HeldConnectionCallID:UINT ActiveConnectionDeviceIDType:USHORT HeldConnectionDeviceIDType:USHORT CallPlacementType:USHORT CallMannerType:USHORT AlertRings:USHORT CallOption:USHORT FacilityType:USHORT AnsweringMachine:USHORT Priority:BOOL PostRoute:BOOL NumNamedVariables:USHORT NumNamedArrays:USHORT',
  ],
  65: [
    'TRANSFER_CALL_CONF',
    'InvokeID:UINT NewConnectionCallID:UINT NewConnectionDeviceIDType:USHORT NumParties:USHORT LineHandle:USHORT LineType:USHORT',
  ],
  82: [
    'SNAPSHOT_CALL_REQ',
    'InvokeID:UINT PeripheralID:UINT ConnectionCallID:UINT ConnectionDeviceIDType:USHORT',
  ],
  83: [
    'SNAPSHOT_CALL_CONF',
    'InvokeID:UINT CallType:USHORT NumCTIClients:USHORT NumCallDevices:USHORT NumNamedVariables:USHORT NumNamedArrays:USHORT CalledPartyDisposition:USHORT',
  ],
  114: [
    'QUERY_SKILL_GROUP_STATISTICS_REQ',
    'InvokeID:UINT PeripheralID:UINT SkillGroupNumber:UINT SkillGroupID:UINT',
  ],
  115: [
    'QUERY_SKILL_GROUP_STATISTICS_CONF',
    'InvokeID:UINT PeripheralID:UINT SkillGroupNumber:UINT SkillGroupID:UINT AgentsLoggedOn:UINT AgentsAvail:UINT AgentsNotReady:UINT AgentsReady:UINT AgentsTalkingIn:UINT AgentsTalkingOut:UINT AgentsTalkingOther:UINT AgentsWorkNotReady:UINT AgentsWorkReady:UINT AgentsBusyOther:UINT AgentsReserved:UINT AgentsHold:UINT AgentsICMAvailable:UINT AgentsApplicationAvailable:UINT AgentsTalkingAutoOut:UINT AgentsTalkingPreview:UINT AgentsTalkingReservation:UINT RouterCallsQNow:UINT LongestRouterCallQNow:UINT CallsQNow:UINT CallsQTimeNow:UINT LongestCallQNow:UINT AvailTimeTo5:UINT LoggedOnTimeTo5:UINT NotReadyTimeTo5:UINT AgentOutCallsTo5:UINT AgentOutCallsTalkTimeTo5:UINT AgentOutCallsTimeTo5:UINT AgentOutCallsHeldTo5:UINT AgentOutCallsHeldTimeTo5:UINT HandledCallsTo5:UINT HandledCallsTalkTimeTo5:UINT HandledCallsAfterCallTimeTo5:UINT HandledCallsTimeTo5:UINT IncomingCallsHeldTo5:UINT IncomingCallsHeldTimeTo5:UINT InternalCallsRcvdTo5:UINT InternalCallsRcvdTimeTo5:UINT InternalCallsHeldTo5:UINT InternalCallsHeldTimeTo5:UINT AutoOutCallsTo5:UINT AutoOutCallsTalkTimeTo5:UINT AutoOutCallsTimeTo5:UINT AutoOutCallsHeldTo5:UINT AutoOutCallsHeldTimeTo5:UINT PreviewCallsTo5:UINT PreviewCallsTalkTimeTo5:UINT PreviewCallsTimeTo5:UINT PreviewCallsHeldTo5:UINT PreviewCallsHeldTimeTo5:UINT ReservationCallsTo5:UINT ReservationCallsTalkTimeTo5:UINT ReservationCallsTimeTo5:UINT ReservationCallsHeldTo5:UINT ReservationCallsHeldTimeTo5:UINT BargeInCallsTo5:UINT InterceptCallsTo5:UINT MonitorCallsTo5:UINT WhisperCallsTo5:UINT EmergencyCallsTo5:UINT CallsQ5:UINT CallsQTime5:UINT LongestCallQ5:UINT AvailTimeToHalf:UINT LoggedOnTimeToHalf:UINT NotReadyTimeToHalf:UINT AgentOutCallsToHalf:UINT AgentOutCallsTalkTimeToHalf:UINT AgentOutCallsTimeToHalf:UINT AgentOutCallsHeldToHalf:UINT AgentOutCallsHeldTimeToHalf:UINT HandledCallsToHalf:UINT HandledCallsTalkTimeToHalf:UINT HandledCallsAfterCallTimeToHalf:UINT HandledCallsTimeToHalf:UINT IncomingCallsHeldToHalf:UINT IncomingCallsHeldTimeToHalf:UINT InternalCallsRcvdToHalf:UINT InternalCallsRcvdTimeToHalf:UINT InternalCallsHeldToHalf:UINT InternalCallsHeldTimeToHalf:UINT AutoOutCallsToHalf:UINT AutoOutCallsTalkTimeToHalf:UINT AutoOutCallsTimeToHalf:UINT AutoOutCallsHeldToHalf:UINT AutoOutCallsHeldTimeToHalf:UINT PreviewCallsToHalf:UINT PreviewCallsTalkTimeToHalf:UINT PreviewCallsTimeToHalf:UINT PreviewCallsHeldToHalf:UINT PreviewCallsHeldTimeToHalf:UINT ReservationCallsToHalf:UINT ReservationCallsTalkTimeToHalf:UINT ReservationCallsTimeToHalf:UINT ReservationCallsHeldToHalf:UINT ReservationCallsHeldTimeToHalf:UINT BargeInCallsToHalf:UINT InterceptCallsToHalf:UINT MonitorCallsToHalf:UINT WhisperCallsToHalf:UINT EmergencyCallsToHalf:UINT CallsQHalf:UINT CallsQTimeHalf:UINT LongestCallQHalf:UINT AvailTimeToday:UINT LoggedOnTimeToday:UINT NotReadyTimeToday:UINT AgentOutCallsToday:UINT AgentOutCallsTalkTimeToday:UINT AgentOutCallsTimeToday:UINT AgentOutCallsHeldToday:UINT AgentOutCallsHeldTimeToday:UINT HandledCallsToday:UINT HandledCallsTalkTimeToday:UINT HandledCallsAfterCallTimeToday:UINT HandledCallsTimeToday:UINT IncomingCallsHeldToday:UINT IncomingCallsHeldTimeToday:UINT InternalCallsRcvdToday:UINT InternalCallsRcvdTimeToday:UINT InternalCallsHeldToday:UINT InternalCallsHeldTimeToday:UINT AutoOutCallsToday:UINT AutoOutCallsTalkTimeToday:UINT AutoOutCallsTimeToday:UINT AutoOutCallsHeldToday:UINT AutoOutCallsHeldTimeToday:UINT PreviewCallsToday:UINT PreviewCallsTalkTimeToday:UINT PreviewCallsTimeToday:UINT PreviewCallsHeldToday:UINT PreviewCallsHeldTimeToday:UINT ReservationCallsToday:UINT ReservationCallsTalkTimeToday:UINT ReservationCallsTimeToday:UINT ReservationCallsHeldToday:UINT ReservationCallsHeldTimeToday:UINT BargeInCallsToday:UINT InterceptCallsToday:UINT MonitorCallsToday:UINT WhisperCallsToday:UINT EmergencyCallsToday:UINT CallsQToday:UINT CallsQTimeToday:UINT LongestCallQToday:UINT',
  ],
};
