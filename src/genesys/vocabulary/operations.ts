import type { RequestType } from './inputs.ts';

/**
 * What not every switch can do with calls, and the requests that ask for it and for nothing else.
 * Source: Genesys Events and Models Reference, legend of the call models (not
 * every scenario is supported by every switch); the groups are ours.
 */
const REQUESTS_OF = {
  conference: [
    'TInitiateConference',
    'TCompleteConference',
    'TSingleStepConference',
    'TDeleteFromConference',
  ],
  agents: ['TAgentLogin', 'TAgentLogout', 'TAgentSetReady', 'TAgentSetNotReady'],
  transfer: ['TInitiateTransfer', 'TCompleteTransfer', 'TMuteTransfer', 'TSingleStepTransfer'],
  /** Before who was consulted has answered. */
  'blind-conference': [],
  /** Where several have come to the consultation. */
  'conference-joining': [],
  merging: ['TMergeCalls'],
  alternation: ['TAlternateCall', 'TReconnectCall'],
  'predictive-dialing': ['TMakePredictiveCall'],
  redirection: ['TRedirectCall'],
  monitoring: ['TMonitorNextCall', 'TCancelMonitoring'],
  muting: ['TSetMuteOn', 'TSetMuteOff'],
  listening: ['TListenDisconnect', 'TListenReconnect'],
} as const satisfies Readonly<Record<string, readonly RequestType[]>>;

export type Operation = keyof typeof REQUESTS_OF;

const isOperation = (name: string): name is Operation => Object.hasOwn(REQUESTS_OF, name);

export const OPERATIONS: readonly Operation[] = Object.keys(REQUESTS_OF).filter(isOperation);

/** The requests that ask for an operation and for nothing else. */
export const requestsOf = (operation: Operation): readonly RequestType[] => REQUESTS_OF[operation];

/** The requests that a switch refuses as unsupported if these are all the operations it has. */
export function unsupported(operations: readonly Operation[]): ReadonlySet<RequestType> {
  const lacking = OPERATIONS.filter((operation) => !operations.includes(operation));
  return new Set(lacking.flatMap(requestsOf));
}
