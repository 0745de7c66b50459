import type { HeardInvariant } from '../../../model/invariant.ts';
import { against } from '../evidence.ts';
import { type RequestHistory, requestHistory } from '../memories/request-history.ts';
import { tLibrary } from '../sources.ts';

/** The events that answer each request, besides EventError. */
const ANSWERS: ReadonlyMap<string, readonly string[]> = new Map([
  ['TMakeCall', ['EventDialing']],
  ['TMakePredictiveCall', ['EventDialing']],
  ['TAnswerCall', ['EventEstablished']],
  ['TReleaseCall', ['EventReleased']],
  ['THoldCall', ['EventHeld']],
  ['TRetrieveCall', ['EventRetrieved']],
  ['TRouteCall', ['EventRouteUsed']],
  ['TDeleteFromConference', ['EventPartyDeleted', 'EventReleased']],
  ['TInitiateConference', ['EventDialing', 'EventHeld']],
  ['TCompleteConference', ['EventRetrieved', 'EventReleased']],
  ['TInitiateTransfer', ['EventDialing', 'EventHeld']],
  ['TCompleteTransfer', ['EventReleased']],
  ['TMuteTransfer', ['EventReleased']],
  ['TSingleStepTransfer', ['EventReleased']],
  ['TMergeCalls', ['EventRetrieved', 'EventReleased']],
  ['TAlternateCall', ['EventHeld']],
  ['TReconnectCall', ['EventReleased']],
  ['TSingleStepConference', ['EventPartyAdded']],
  ['TMonitorNextCall', ['EventMonitoringNextCall']],
  ['TCancelMonitoring', ['EventMonitoringCancelled']],
  ['TClearCall', ['EventReleased', 'EventAbandoned']],
  ['TAgentLogin', ['EventAgentLogin']],
  ['TAgentLogout', ['EventAgentLogout']],
  ['TAgentSetReady', ['EventAgentReady']],
  ['TAgentSetNotReady', ['EventAgentNotReady']],
  ['TRedirectCall', ['EventReleased']],
  ['TSetMuteOn', ['EventMuteOn']],
  ['TSetMuteOff', ['EventMuteOff']],
  ['TListenDisconnect', ['EventListenDisconnected']],
  ['TListenReconnect', ['EventListenReconnected']],
]);

/** Of several events that a request causes, one says the ReferenceID: that of the party that asked. */
export const referenceOnDirectAnswer: HeardInvariant<RequestHistory> = {
  id: 'reference-on-direct-answer',
  statement:
    'The ReferenceID of a request is on the event the requesting party hears as its direct answer.',
  basis: 'inferred',
  source: tLibrary('Each request function and its answering event'),
  breaks: 'A client takes the event of another party for the answer to its own request.',

  needs: 'events',
  memory: requestHistory,
  observe({ request, thisDN }, heard) {
    if (heard.kind === 'request' || request === '' || heard.name === 'EventError') return undefined;
    const answers = ANSWERS.get(request);
    if (answers === undefined) return 'undecided';
    if (!answers.includes(heard.name)) return against(heard, `it does not answer ${request}`);
    return heard.to === thisDN ? 'upheld' : against(heard, `${request} was asked by ${thisDN}`);
  },
};
