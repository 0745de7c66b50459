import {
  AGENT_STATE,
  CALL_TYPE,
  CAUSE,
  CONNECTION_ID_STATIC,
  DEVICE_TYPE,
  LCS,
  NONE,
  NOT_APPLICABLE,
} from '../vocabulary/enumerations.ts';
import type { MessageName } from '../vocabulary/messages.ts';

/** Messages that the guide also prints under another name. */
export const MESSAGE_ALIASES = {
  CallDequeuedEvent: 'CALL_DEQUEUED_EVENT',
  'CALL_DELIVERED_EVENT:': 'CALL_DELIVERED_EVENT',
} as const satisfies Readonly<Record<string, MessageName>>;

/** Fields that the guide prints under several names, misspelt ones too, and the name they have in its first three flows. */
export const FIELD_ALIASES: Readonly<Record<string, string>> = {
  AddedDeviceID: 'AddedPartyDeviceID',
  AlertingDevice: 'AlertingDeviceID',
  'ConnectedPartyDCallID[0]': 'ConnectedPartyCallID[0]',
  'ConnectedPartyDCallID[1]': 'ConnectedPartyCallID[1]',
  'ConnectedPartyDCallID[2]': 'ConnectedPartyCallID[2]',
  ConnectionCallID: 'CallID',
  LastRedirectDeviceType: 'LastRedirectedDeviceType',
  NumNamedVariables: 'NumNamedVars',
  ReleasingingDeviceType: 'ReleasingDeviceType',
  'State Duration': 'StateDuration',
};

/** Values that the outbound flows print by name, and the number they stand for. */
export const VALUE_ALIASES: Readonly<Record<string, string>> = {
  'N/A': NOT_APPLICABLE,
  AVAILABLE: AGENT_STATE.ready,
  TALKING: AGENT_STATE.talking,
  WORK_NOT_READY: AGENT_STATE.work,
  RESERVED: AGENT_STATE.reserved,
  CALLTYPE_PREVIEW: CALL_TYPE.preview,
  CALLTYPE_RESERVATION: CALL_TYPE.reservation,
  CD_INVALID: '0',
  CEC_NONE: CAUSE.none,
  CEC_NEW_CALL: CAUSE.newCall,
  CECX_DROP_HANDLED_OTHER: CAUSE.dropHandledOther,
  CONNECTION_ID_STATIC,
  DEVID_AGENT_DEVICE_IDENTIFIER: DEVICE_TYPE.phone,
  DEVID_DEVICE_IDENTIFIER: DEVICE_TYPE.external,
  DEVID_NONE: NONE,
  LCS_NONE: LCS.none,
  LCS_NULL: LCS.null,
  LCS_INITIATE: LCS.initiate,
  LCS_CONNECT: LCS.connect,
};
