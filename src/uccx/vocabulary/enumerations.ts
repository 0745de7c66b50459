import type { DeviceType } from './device.ts';

/** What stands for none in a field of two bytes (device types, causes, states). */
export const NONE = '65535';

/** What stands for none in a field of four bytes; the outbound flows print `N/A`. */
export const NOT_APPLICABLE = '-1';

/** AgentState, as the model calls the states. */
export const AGENT_STATE = {
  login: '0',
  'logged-out': '1',
  'not-ready': '2',
  ready: '3',
  talking: '4',
  work: '5',
  reserved: '8',
} as const;

/** LocalConnectionState. */
export const LCS = {
  none: NONE,
  null: '0',
  initiate: '1',
  alerting: '2',
  connect: '3',
  hold: '4',
  queued: '5',
  fail: '6',
} as const;

/** EventCause; the last one is of the extended causes. */
export const CAUSE = {
  none: NONE,
  busy: '3',
  callNotAnswered: '10',
  destinationNotObtainable: '13',
  keyConference: '17',
  newCall: '22',
  redirected: '28',
  resourcesNotAvailable: '30',
  transfer: '32',
  supervisorClear: '45',
  dropHandledOther: '1014',
} as const;

export type Cause = (typeof CAUSE)[keyof typeof CAUSE];

/** The DeviceIDType of each type of device; the guide prints DEVID_DEVICE_IDENTIFIER for an outside number. */
export const DEVICE_TYPE: Readonly<Record<DeviceType, string>> = {
  external: '0',
  'cti-port': '73',
  trigger: '74',
  phone: '76',
};

/** DEVID_QUEUE: the QueueDeviceType of a CSQ. */
export const QUEUE_DEVICE_TYPE = '77';

/** ConnectionDeviceType. */
export const CONNECTION_ID_STATIC = '0';

/** What the guide prints for a far end that is not one device. */
export const UNKNOWN = 'Unknown';

/** CallType. */
export const CALL_TYPE = {
  acdIn: '1',
  transferIn: '4',
  out: '9',
  agentInside: '10',
  consult: '12',
  conference: '15',
  preview: '17',
  reservation: '18',
} as const;

export type CallType = (typeof CALL_TYPE)[keyof typeof CALL_TYPE];

/** EventReasonCode: why an agent's state changed. */
export const REASON = {
  none: '0',
  ringNoAnswer: '32763',
  offHook: '32762',
  logon: '32760',
  workTimerExpired: '32758',
  callEnded: '32755',
  cancelReservation: '32752',
  cancelConsult: '32749',
} as const;

/** SystemEventID. */
export const SYSTEM_EVENT_ID = { ctiServerOffline: '7', ctiServerOnline: '8' } as const;

/** The services a client opens its session with: its mode. */
export const SERVICES = { agent: '1', bridge: '16' } as const;
