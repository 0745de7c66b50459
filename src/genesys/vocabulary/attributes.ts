/** Numbers are those of the T-Library enumerations (TDNRole, TCallState, TCallType). */
export const DN_ROLES = {
  Unknown: 0,
  Origination: 1,
  Destination: 2,
  ConferenceMember: 3,
  NewParty: 4,
  AddedBy: 5,
  DeletedBy: 6,
  TransferredBy: 7,
  DeletedParty: 8,
  ConferencedBy: 9,
  Observer: 10,
} as const;

export type DNRole = keyof typeof DN_ROLES;

/** The event attribute CallState: why a thing came about, not where the call stands. */
export const CALL_STATES = {
  Ok: 0,
  Transferred: 1,
  Conferenced: 2,
  GeneralError: 3,
  SystemError: 4,
  RemoteRelease: 5,
  Busy: 6,
  NoAnswer: 7,
  SitDetected: 8,
  AnsweringMachineDetected: 9,
  AllTrunksBusy: 10,
  SitInvalidnum: 11,
  SitVacant: 12,
  SitIntercept: 13,
  SitUnknown: 14,
  SitNocircuit: 15,
  SitReorder: 16,
  FaxDetected: 17,
  QueueFull: 18,
  Cleared: 19,
  Overflowed: 20,
  Abandoned: 21,
  Redirected: 22,
  Forwarded: 23,
  Consult: 24,
  Pickedup: 25,
  Dropped: 26,
  Bridged: 31,
  Held: 50,
} as const;

export type CallState = keyof typeof CALL_STATES;

/** The reasons an EventDestinationBusy gives in its CallState. */
export const BUSY_REASONS = [
  'Busy',
  'NoAnswer',
  'AllTrunksBusy',
  'SitInvalidnum',
  'SitVacant',
  'SitIntercept',
  'SitUnknown',
  'SitNocircuit',
  'SitReorder',
] as const satisfies readonly CallState[];

export type BusyReason = (typeof BUSY_REASONS)[number];

/**
 * The results with which the dialing of a predictive call comes to nothing, in the CallState of EventReleased.
 * Source: predictive call, row `*`, note a.
 */
export const DIALING_RESULTS = [
  'GeneralError',
  'SystemError',
  'Busy',
  'NoAnswer',
  'AnsweringMachineDetected',
  'FaxDetected',
  'AllTrunksBusy',
  'QueueFull',
  'Dropped',
  'SitDetected',
  'SitInvalidnum',
  'SitVacant',
  'SitIntercept',
  'SitUnknown',
  'SitNocircuit',
  'SitReorder',
] as const satisfies readonly CallState[];

export type DialingResult = (typeof DIALING_RESULTS)[number];

export const CALL_TYPES = { Unknown: 0, Internal: 1, Inbound: 2, Outbound: 3, Consult: 4 } as const;

export type CallType = keyof typeof CALL_TYPES;

/** TAgentWorkMode: what an agent who is logged in does beside talking. */
export const AGENT_WORK_MODES = {
  Unknown: 0,
  ManualIn: 1,
  AutoIn: 2,
  AfterCallWork: 3,
  AuxWork: 4,
  NoCallDisconnect: 5,
  WalkAway: 6,
  ReturnBack: 7,
} as const;

/** The work modes in which the model's agents stand: two of Ready, two of NotReady. */
export const WORK_MODES = [
  'AuxWork',
  'AfterCallWork',
  'ManualIn',
  'AutoIn',
] as const satisfies readonly (keyof typeof AGENT_WORK_MODES)[];

export type WorkMode = (typeof WORK_MODES)[number];
/** TMonitorNextCallType: how long a supervisor observes an agent. */
export const MONITOR_NEXT_CALL_TYPES = { OneCall: 0, AllCalls: 1 } as const;

export type MonitorNextCallType = keyof typeof MONITOR_NEXT_CALL_TYPES;

/** The same, in the order of their numbers. */
export const MONITORED_CALLS = [
  'OneCall',
  'AllCalls',
] as const satisfies readonly MonitorNextCallType[];

/** TReliability: whether an event is told as it happens. */
export const RELIABILITIES = { Ok: 0, InPast: 1, Uncertain: 2 } as const;

/** TMergeType: whether the party stays on the call that two become. */
export const MERGE_TYPES = ['ForTransfer', 'ForConference'] as const;

export type MergeType = (typeof MERGE_TYPES)[number];
