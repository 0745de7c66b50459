import type { EventName } from './events.ts';

const PARTY = ['ConnID', 'CallType', 'ThisDN', 'ThisDNRole'] as const;
const OTHER = ['OtherDN', 'OtherDNRole'] as const;
const MONITORING = [
  'ThisDN',
  'ThisDNRole',
  ...OTHER,
  'MonitorNextCallType',
  'ReferenceID',
] as const;
const THIRD = ['ThirdPartyDN', 'ThirdPartyDNRole'] as const;

/** Everything each event may carry, besides what writers of logs add (CallID, Server, time). */
export const CARRIED: Readonly<Record<EventName, readonly string[]>> = {
  EventError: ['ErrorCode', 'ErrorMessage', 'ThisDN', 'ConnID', 'ReferenceID'],
  EventQueued: [...PARTY, 'ThisQueue', ...OTHER, 'CallState', 'PreviousConnID'],
  EventDiverted: [
    ...PARTY,
    'ThisQueue',
    ...OTHER,
    ...THIRD,
    'ThirdPartyQueue',
    'CallState',
    'Reliability',
  ],
  EventAbandoned: [...PARTY, ...OTHER, 'CallState', 'ThisQueue', 'PreviousConnID', 'Reliability'],
  EventRinging: [...PARTY, 'ThisQueue', ...OTHER, 'CallState', 'PreviousConnID'],
  EventDialing: [...PARTY, 'ThisQueue', ...OTHER, 'PreviousConnID', 'ReferenceID'],
  EventNetworkReached: [...PARTY, ...OTHER, 'CallState'],
  EventDestinationBusy: [...PARTY, ...OTHER, 'CallState'],
  EventEstablished: [...PARTY, ...OTHER, 'CallState', 'ThisQueue', 'ReferenceID'],
  EventReleased: [
    ...PARTY,
    ...OTHER,
    ...THIRD,
    'CallState',
    'ThisQueue',
    'Reliability',
    'ReferenceID',
  ],
  EventHeld: [...PARTY, ...OTHER, 'ReferenceID'],
  EventRetrieved: [...PARTY, ...OTHER, 'CallState', 'ThisQueue', 'ReferenceID'],
  EventPartyChanged: [...PARTY, 'PreviousConnID', 'ThisQueue', ...OTHER, ...THIRD, 'CallState'],
  EventPartyAdded: [...PARTY, ...OTHER, ...THIRD, 'CallState', 'ReferenceID'],
  EventPartyDeleted: [...PARTY, ...OTHER, ...THIRD, 'CallState', 'ReferenceID'],
  EventRouteRequest: [...PARTY, 'ThisQueue', ...OTHER, 'PreviousConnID'],
  EventRouteUsed: [
    ...PARTY,
    'ThisQueue',
    ...OTHER,
    ...THIRD,
    'CallState',
    'Reliability',
    'ReferenceID',
  ],
  EventAgentLogin: ['ThisDN', 'ReferenceID'],
  EventAgentLogout: ['ThisDN', 'ReferenceID'],
  EventAgentReady: ['ThisDN', 'AgentWorkMode', 'ReferenceID'],
  EventAgentNotReady: ['ThisDN', 'AgentWorkMode', 'ReferenceID'],
  EventLinkDisconnected: [],
  EventLinkConnected: [],
  EventMonitoringNextCall: MONITORING,
  EventMonitoringCancelled: MONITORING,
  EventListenDisconnected: [...PARTY, ...OTHER, ...THIRD, 'CallState', 'ReferenceID'],
  EventListenReconnected: [...PARTY, ...OTHER, ...THIRD, 'CallState', 'ReferenceID'],
  EventMuteOn: [...PARTY, 'ReferenceID'],
  EventMuteOff: [...PARTY, 'ReferenceID'],
  EventDNOutOfService: ['ThisDN'],
  EventDNBackInService: ['ThisDN'],
};
