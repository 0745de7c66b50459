import { sectionOf } from '../../model/citation.ts';
import type { Meaning } from '../../model/meaning.ts';
import { EVENTS, type EventName } from './events.ts';

/** What each event tells the client that hears it. */
const MEANINGS: Readonly<Record<EventName, string>> = {
  EventError: 'The request with this ReferenceID is refused or has failed; ErrorCode says why.',
  EventQueued: 'A call has begun to wait in this queue.',
  EventDiverted: 'The call has left this queue or routing point for somewhere else.',
  EventAbandoned: 'The caller has gone before the call was answered.',
  EventRinging: 'A call is alerting at this DN.',
  EventDialing: 'A call is being made from this DN.',
  EventNetworkReached:
    'The call has left for another network; what becomes of it there may not be told.',
  EventDestinationBusy:
    'The called number cannot be reached; CallState gives the reason. The caller has still to hang up.',
  EventEstablished: 'This DN is now connected and talking on the call.',
  EventReleased: 'This DN has left the call, or the call is over for it.',
  EventHeld: 'This DN has put the call on hold.',
  EventRetrieved: 'This DN has taken the call back from hold.',
  EventPartyChanged:
    'Whom this DN talks to has been replaced by another party, or the call has another ConnID.',
  EventPartyAdded: 'A party has joined the call.',
  EventPartyDeleted: 'A party has left a conference.',
  EventRouteRequest: 'A call waits at this routing point for a client to say where it goes.',
  EventRouteUsed:
    'The call is routed, as a client asked or by default; ThirdPartyDN is where it goes.',
  EventAgentLogin: 'An agent has logged in at this phone.',
  EventAgentLogout: 'The agent has logged out of this phone.',
  EventAgentReady:
    'The agent here takes calls from queues; AgentWorkMode says what comes after one.',
  EventAgentNotReady:
    'The agent here takes no calls from queues; AgentWorkMode says what it does instead.',
  EventLinkDisconnected:
    'The link to the switch is down: people go on, and nothing of it is heard.',
  EventLinkConnected: 'The link to the switch is up again.',
  EventMonitoringNextCall:
    'Calls answered at one DN are observed from another from now on: one call, or all of them.',
  EventMonitoringCancelled: 'Calls at the observed DN are no longer observed from the other one.',
  EventListenDisconnected:
    'A member of the conference does not hear the others any more: OtherDN, or the one that is told.',
  EventListenReconnected: 'A member of the conference hears the others again.',
  EventMuteOn: 'The others do not hear this DN any more.',
  EventMuteOff: 'The others hear this DN again.',
  EventDNOutOfService: 'This DN cannot be used.',
  EventDNBackInService: 'This DN can be used again.',
};

/** Each event has a page of its own. */
const page = sectionOf('Genesys Events and Models Reference, T-Library events');

const isEvent = (name: string): name is EventName => Object.hasOwn(EVENTS, name);

/** What an event tells; nothing where there is no such event. */
export const eventMeaning = (event: string): Meaning | undefined =>
  isEvent(event) ? { meaning: MEANINGS[event], source: page(event) } : undefined;
