import { NAMED_VARIABLES } from './call-context.ts';
import { CONFIRMATIONS, MESSAGES, type MessageName } from './messages.ts';

const OF_CALL = ['ConnectionDeviceType', 'CallID', 'ConnectionDeviceID'] as const;
const STATE = ['LocalConnectionState', 'EventCause'] as const;
const SERVICE = ['ApplicationID', 'CSQID'] as const;
const NUMBERS = ['ANI', 'DNIS', 'DialedNumber'] as const;
const COUNTS = ['NumNamedVars', 'NumNamedArrays'] as const;
const DATA = [
  'NumCTIClients',
  ...COUNTS,
  'CallType',
  'CalledPartyDisposition',
  'TotalBytes',
] as const;

/** A device of a call, as two fields say it. */
const device = (name: string): readonly string[] => [`${name}DeviceType`, `${name}DeviceID`];

const MERGE = [
  ...device('Primary'),
  'PrimaryCallID',
  'NumParties',
  ...device('Secondary'),
  'SecondaryCallID',
  ...STATE,
  'ConnectedPartyCallID',
  ...device('ConnectedParty'),
] as const;

/** The fields of the messages that are more than a confirmation. */
const FIELDS: Readonly<Partial<Record<MessageName, readonly string[]>>> = {
  BEGIN_CALL_EVENT: [...OF_CALL, ...DATA, ...NUMBERS, ...NAMED_VARIABLES],
  CALL_DATA_UPDATE_EVENT: [
    ...OF_CALL,
    ...DATA,
    ...NAMED_VARIABLES,
    ...device('NewConnection'),
    'NewConnectionCallID',
    'CampaignID',
    'QueryRuleID',
    'CustomerPhoneNumber',
    'CustomerAccountNumber',
  ],
  CALL_SERVICE_INITIATED_EVENT: [...OF_CALL, ...SERVICE, ...device('Calling'), ...STATE],
  CALL_ORIGINATED_EVENT: [
    ...OF_CALL,
    ...SERVICE,
    ...device('Calling'),
    ...device('Called'),
    ...STATE,
  ],
  CALL_DELIVERED_EVENT: [
    ...OF_CALL,
    ...SERVICE,
    ...device('Alerting'),
    ...device('Calling'),
    ...device('Called'),
    ...device('LastRedirected'),
    ...STATE,
    ...COUNTS,
    'SecondaryCallID',
    ...NUMBERS,
  ],
  CALL_ESTABLISHED_EVENT: [
    ...OF_CALL,
    ...SERVICE,
    ...device('Answering'),
    ...device('Calling'),
    ...device('Called'),
    ...device('LastRedirected'),
    ...STATE,
  ],
  CALL_QUEUED_EVENT: [
    ...OF_CALL,
    'ApplicationID',
    ...device('Queue'),
    ...device('Calling'),
    ...device('Called'),
    ...device('LastRedirected'),
    'NumCSQs',
    ...STATE,
    'CsqID',
  ],
  CALL_DEQUEUED_EVENT: [
    ...OF_CALL,
    'ApplicationID',
    ...device('Queue'),
    'NumQueued',
    'NumCSQs',
    ...STATE,
  ],
  CALL_HELD_EVENT: [...OF_CALL, ...device('Holding'), ...STATE],
  CALL_RETRIEVED_EVENT: [...OF_CALL, ...device('Retrieving'), ...STATE],
  CALL_FAILED_EVENT: [...OF_CALL, ...device('Failing'), ...device('Called'), ...STATE],
  CALL_CONNECTION_CLEARED_EVENT: [...OF_CALL, ...device('Releasing'), ...STATE],
  CALL_CLEARED_EVENT: [...OF_CALL, ...STATE],
  END_CALL_EVENT: ['ConnectionDeviceType', 'ConnectionCallID', 'ConnectionDeviceID'],
  CALL_TRANSFERRED_EVENT: [...MERGE, ...device('Transferring'), ...device('Transferred')],
  CALL_CONFERENCED_EVENT: [...MERGE, ...device('Controller'), ...device('AddedParty')],
  AGENT_STATE_EVENT: [
    'CSQState',
    'StateDuration',
    'CSQID',
    'AgentState',
    'EventReasonCode',
    'NumCSQs',
    'AgentExtension',
    'AgentID',
    'NextAgentState',
  ],
  SYSTEM_EVENT: ['SystemEventID'],
  OPEN_CONF: ['ServicesGranted', 'AgentExtension', 'ReferenceID'],
  FAILURE_CONF: ['Status', 'ReferenceID'],
  CONTROL_FAILURE_CONF: ['FailureCode', 'ReferenceID'],
};

/** Everything each message may carry; a repeated field once. The model numbers InvokeIDs as ReferenceID. */
export const CARRIED: Readonly<Record<string, readonly string[]>> = Object.fromEntries(
  Object.keys(MESSAGES).map((name) => [name, fieldsOf(name)]),
);

function fieldsOf(name: string): readonly string[] {
  const known = Object.entries(FIELDS).find(([message]) => message === name);
  return known?.[1] ?? ['ReferenceID'];
}

/** Messages that are nothing but the answer to a request. */
export const ANSWERS: ReadonlySet<string> = new Set([
  ...Object.values(CONFIRMATIONS),
  'FAILURE_CONF',
  'CONTROL_FAILURE_CONF',
]);
