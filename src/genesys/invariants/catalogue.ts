import type { Invariant } from '../../model/invariant.ts';
import type { GenesysState } from '../state.ts';
import { connIDNamesOneCall } from './attributes/conn-id-names-one-call.ts';
import { mandatoryAttributes } from './attributes/mandatory-attributes.ts';
import { otherDNAndRoleTogether } from './attributes/other-dn-and-role-together.ts';
import { otherDNOnTheCall } from './attributes/other-dn-on-the-call.ts';
import { rolesConsistent } from './attributes/roles-consistent.ts';
import { otherDNAbsentInConference } from './conference/other-dn-absent-in-conference.ts';
import { partyAddedNamesNewcomer } from './conference/party-added-names-newcomer.ts';
import { partyDeletedCallState } from './conference/party-deleted-call-state.ts';
import { partyDeletedNamesLeaver } from './conference/party-deleted-names-leaver.ts';
import { abandonedOnlyUnanswered } from './life/abandoned-only-unanswered.ts';
import { establishedAfterDialingOrRinging } from './life/established-after-dialing-or-ringing.ts';
import { establishedAtBothEnds } from './life/established-at-both-ends.ts';
import { lostUnansweredIsAbandoned } from './life/lost-unanswered-is-abandoned.ts';
import { nothingAfterTerminal } from './life/nothing-after-terminal.ts';
import { nothingBeforeFirst } from './life/nothing-before-first.ts';
import { oneTerminalEvent } from './life/one-terminal-event.ts';
import { ringingIsResolved } from './life/ringing-is-resolved.ts';
import { abandonedNamesQueue } from './queues/abandoned-names-queue.ts';
import { defaultRouteRedirected } from './queues/default-route-redirected.ts';
import { divertedRedirectedNamesWinner } from './queues/diverted-redirected-names-winner.ts';
import { errorAfterAbandoned } from './queues/error-after-abandoned.ts';
import { queueStayEndsOnce } from './queues/queue-stay-ends-once.ts';
import { routeUsedAfterRouteRequest } from './queues/route-used-after-route-request.ts';
import { routeUsedCallState } from './queues/route-used-call-state.ts';
import { routeUsedNamesDestination } from './queues/route-used-names-destination.ts';
import { thirdPartyIsWhereSent } from './queues/third-party-is-where-sent.ts';
import { thisQueueStoodIn } from './queues/this-queue-stood-in.ts';
import { eventErrorHasCode } from './references/event-error-has-code.ts';
import { referenceAnsweredOnce } from './references/reference-answered-once.ts';
import { referenceOnDirectAnswer } from './references/reference-on-direct-answer.ts';
import { refusalChangesNothing } from './references/refusal-changes-nothing.ts';
import { inPastOnlyAfterLinkLoss } from './service/in-past-only-after-link-loss.ts';
import { linkLostSilence } from './service/link-lost-silence.ts';
import { missedEndsAreTold } from './service/missed-ends-are-told.ts';
import { nothingLeftAtRest } from './service/nothing-left-at-rest.ts';
import { outOfServiceStartsNothing } from './service/out-of-service-starts-nothing.ts';
import { unmonitoredHearsNothing } from './service/unmonitored-hears-nothing.ts';
import { destinationBusyToOriginator } from './setup/destination-busy-to-originator.ts';
import { establishedKeepsHold } from './setup/established-keeps-hold.ts';
import { heldAndRetrievedAlternate } from './setup/held-and-retrieved-alternate.ts';
import { networkReachedBeforeEstablished } from './setup/network-reached-before-established.ts';
import { networkReachedNotTwice } from './setup/network-reached-not-twice.ts';

/** Everything claimed of a Genesys switch, from a party's life to the link. */
export const invariants: readonly Invariant<GenesysState>[] = [
  abandonedOnlyUnanswered,
  establishedAfterDialingOrRinging,
  establishedAtBothEnds,
  lostUnansweredIsAbandoned,
  nothingAfterTerminal,
  nothingBeforeFirst,
  oneTerminalEvent,
  ringingIsResolved,
  destinationBusyToOriginator,
  establishedKeepsHold,
  heldAndRetrievedAlternate,
  networkReachedBeforeEstablished,
  networkReachedNotTwice,
  abandonedNamesQueue,
  defaultRouteRedirected,
  divertedRedirectedNamesWinner,
  errorAfterAbandoned,
  queueStayEndsOnce,
  routeUsedAfterRouteRequest,
  routeUsedCallState,
  routeUsedNamesDestination,
  thirdPartyIsWhereSent,
  thisQueueStoodIn,
  otherDNAbsentInConference,
  partyAddedNamesNewcomer,
  partyDeletedCallState,
  partyDeletedNamesLeaver,
  eventErrorHasCode,
  referenceAnsweredOnce,
  referenceOnDirectAnswer,
  refusalChangesNothing,
  connIDNamesOneCall,
  mandatoryAttributes,
  otherDNAndRoleTogether,
  otherDNOnTheCall,
  rolesConsistent,
  inPastOnlyAfterLinkLoss,
  linkLostSilence,
  missedEndsAreTold,
  nothingLeftAtRest,
  outOfServiceStartsNothing,
  unmonitoredHearsNothing,
];
