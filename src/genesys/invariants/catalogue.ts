import type { Invariant } from '../../model/invariant.ts';
import type { GenesysState } from '../state.ts';
import { alternateSwaps } from './alternation/alternate-swaps.ts';
import { reconnectGoesBack } from './alternation/reconnect-goes-back.ts';
import { afterCallWorkWhenDue } from './agents/after-call-work-when-due.ts';
import { agentChangeIsTold } from './agents/agent-change-is-told.ts';
import { agentEventsInOrder } from './agents/agent-events-in-order.ts';
import { agentLeavesCallsAlone } from './agents/agent-leaves-calls-alone.ts';
import { agentStandsAsAsked } from './agents/agent-stands-as-asked.ts';
import { divertedToReadyAgent } from './agents/diverted-to-ready-agent.ts';
import { workModeFitsEvent } from './agents/work-mode-fits-event.ts';
import { callStateSaysWhy } from './attributes/call-state-says-why.ts';
import { callTypeKept } from './attributes/call-type-kept.ts';
import { connIDNamesOneCall } from './attributes/conn-id-names-one-call.ts';
import { mandatoryAttributes } from './attributes/mandatory-attributes.ts';
import { otherDNAndRoleTogether } from './attributes/other-dn-and-role-together.ts';
import { otherDNOnTheCall } from './attributes/other-dn-on-the-call.ts';
import { otherDNRoleIsTheirs } from './attributes/other-dn-role-is-theirs.ts';
import { otherSideIsNamed } from './attributes/other-side-is-named.ts';
import { partyEventsComplete } from './attributes/party-events-complete.ts';
import { previousCallIsNamed } from './attributes/previous-call-is-named.ts';
import { rolesConsistent } from './attributes/roles-consistent.ts';
import { dialingNamesDialedNumber } from './capabilities/dialing-names-dialed-number.ts';
import { lostCallRedirectedWhereSaid } from './capabilities/lost-call-redirected-where-said.ts';
import { routeUsedCallStateWhereSaid } from './capabilities/route-used-call-state-where-said.ts';
import { whereSentIsNamed } from './capabilities/where-sent-is-named.ts';
import { membersHearWhoJoins } from './conference/members-hear-who-joins.ts';
import { membersHearWhoLeaves } from './conference/members-hear-who-leaves.ts';
import { movedPartyHearsItOnce } from './conference/moved-party-hears-it-once.ts';
import { otherDNAbsentInConference } from './conference/other-dn-absent-in-conference.ts';
import { partyAddedNamesNewcomer } from './conference/party-added-names-newcomer.ts';
import { partyDeletedCallState } from './conference/party-deleted-call-state.ts';
import { partyDeletedNamesLeaver } from './conference/party-deleted-names-leaver.ts';
import { thirdPartyDidIt } from './conference/third-party-did-it.ts';
import { abandonedOnlyUnanswered } from './life/abandoned-only-unanswered.ts';
import { consultedPartyHasAnEnd } from './life/consulted-party-has-an-end.ts';
import { establishedAfterDialingOrRinging } from './life/established-after-dialing-or-ringing.ts';
import { establishedAtBothEnds } from './life/established-at-both-ends.ts';
import { lostUnansweredIsAbandoned } from './life/lost-unanswered-is-abandoned.ts';
import { nothingAfterTerminal } from './life/nothing-after-terminal.ts';
import { nothingBeforeFirst } from './life/nothing-before-first.ts';
import { oneTerminalEvent } from './life/one-terminal-event.ts';
import { ringingIsResolved } from './life/ringing-is-resolved.ts';
import { monitoringIsTold } from './monitoring/monitoring-is-told.ts';
import { notObservedAfterCancel } from './monitoring/not-observed-after-cancel.ts';
import { observedEndIsTold } from './monitoring/observed-end-is-told.ts';
import { observedOnlyWhileMonitored } from './monitoring/observed-only-while-monitored.ts';
import { observerHearsBridged } from './monitoring/observer-hears-bridged.ts';
import { observerLeavesWithAgent } from './monitoring/observer-leaves-with-agent.ts';
import { observerNamesOtherParty } from './monitoring/observer-names-other-party.ts';
import { observerStaysObserver } from './monitoring/observer-stays-observer.ts';
import { oneCallIsObserved } from './monitoring/one-call-is-observed.ts';
import { agentTakesOriginatorsSide } from './predictive/agent-takes-originators-side.ts';
import { dialingHasOneResult } from './predictive/dialing-has-one-result.ts';
import { queuedAfterAnswer } from './predictive/queued-after-answer.ts';
import { queuedSaysWhoAnswered } from './predictive/queued-says-who-answered.ts';
import { releaseGivesResult } from './predictive/release-gives-result.ts';
import { abandonedNamesQueue } from './queues/abandoned-names-queue.ts';
import { defaultRouteRedirected } from './queues/default-route-redirected.ts';
import { divertedRedirectedNamesWinner } from './queues/diverted-redirected-names-winner.ts';
import { divertedToFreeAgent } from './queues/diverted-to-free-agent.ts';
import { errorAfterAbandoned } from './queues/error-after-abandoned.ts';
import { queueStayEndsOnce } from './queues/queue-stay-ends-once.ts';
import { routeUsedAfterRouteRequest } from './queues/route-used-after-route-request.ts';
import { routeUsedCallState } from './queues/route-used-call-state.ts';
import { routeUsedNamesDestination } from './queues/route-used-names-destination.ts';
import { thirdPartyIsWhereSent } from './queues/third-party-is-where-sent.ts';
import { thisQueueSaid } from './queues/this-queue-said.ts';
import { thisQueueStoodIn } from './queues/this-queue-stood-in.ts';
import { redirectedCallComesThere } from './redirection/redirected-call-comes-there.ts';
import { redirectedNamesDestination } from './redirection/redirected-names-destination.ts';
import { redirectedOnlyWhileRinging } from './redirection/redirected-only-while-ringing.ts';
import { redirectionChangesNothingElse } from './redirection/redirection-changes-nothing-else.ts';
import { listeningIsTold } from './sound/listening-is-told.ts';
import { listeningSaysHow } from './sound/listening-says-how.ts';
import { muteEventsAlternate } from './sound/mute-events-alternate.ts';
import { muteIsTold } from './sound/mute-is-told.ts';
import { eventErrorHasCode } from './references/event-error-has-code.ts';
import { eventErrorNamesRequest } from './references/event-error-names-request.ts';
import { eventErrorSaysWhy } from './references/event-error-says-why.ts';
import { referenceAnsweredOnce } from './references/reference-answered-once.ts';
import { referenceOnDirectAnswer } from './references/reference-on-direct-answer.ts';
import { refusalChangesNothing } from './references/refusal-changes-nothing.ts';
import { inPastOnlyAfterLinkLoss } from './service/in-past-only-after-link-loss.ts';
import { linkChangeIsTold } from './service/link-change-is-told.ts';
import { linkLostSilence } from './service/link-lost-silence.ts';
import { missedEndsAreTold } from './service/missed-ends-are-told.ts';
import { nothingLeftAtRest } from './service/nothing-left-at-rest.ts';
import { outOfServiceStartsNothing } from './service/out-of-service-starts-nothing.ts';
import { serviceChangeIsTold } from './service/service-change-is-told.ts';
import { unmonitoredHearsNothing } from './service/unmonitored-hears-nothing.ts';
import { busyIsTold } from './setup/busy-is-told.ts';
import { busyNamesDestination } from './setup/busy-names-destination.ts';
import { busySaysWhy } from './setup/busy-says-why.ts';
import { destinationBusyToOriginator } from './setup/destination-busy-to-originator.ts';
import { establishedKeepsHold } from './setup/established-keeps-hold.ts';
import { heldAndRetrievedAlternate } from './setup/held-and-retrieved-alternate.ts';
import { networkReachedBeforeEstablished } from './setup/network-reached-before-established.ts';
import { networkReachedIsTold } from './setup/network-reached-is-told.ts';
import { networkReachedNotTwice } from './setup/network-reached-not-twice.ts';
import { toldWhereItStands } from './setup/told-where-it-stands.ts';

import { consultedCallSurvives } from './transfer/consulted-call-survives.ts';
import { endedCallHoldsNobody } from './transfer/ended-call-holds-nobody.ts';
import { endedCallIsSilent } from './transfer/ended-call-is-silent.ts';
import { goesOverAsItStands } from './transfer/goes-over-as-it-stands.ts';
import { heldCallSurvives } from './transfer/held-call-survives.ts';
import { otherCallsUntouched } from './transfer/other-calls-untouched.ts';
import { referenceOnFirst } from './transfer/reference-on-first.ts';
import { talksOnOneCall } from './transfer/talks-on-one-call.ts';
import { whoTransfersIsReleased } from './transfer/who-transfers-is-released.ts';

/** Everything claimed of a Genesys switch, from a party's life to the link. */
export const invariants: readonly Invariant<GenesysState>[] = [
  abandonedOnlyUnanswered,
  consultedPartyHasAnEnd,
  establishedAfterDialingOrRinging,
  establishedAtBothEnds,
  lostUnansweredIsAbandoned,
  nothingAfterTerminal,
  nothingBeforeFirst,
  oneTerminalEvent,
  ringingIsResolved,
  busyIsTold,
  busyNamesDestination,
  busySaysWhy,
  destinationBusyToOriginator,
  establishedKeepsHold,
  heldAndRetrievedAlternate,
  networkReachedBeforeEstablished,
  networkReachedIsTold,
  networkReachedNotTwice,
  agentTakesOriginatorsSide,
  dialingHasOneResult,
  queuedAfterAnswer,
  queuedSaysWhoAnswered,
  releaseGivesResult,
  toldWhereItStands,
  abandonedNamesQueue,
  defaultRouteRedirected,
  divertedRedirectedNamesWinner,
  divertedToFreeAgent,
  errorAfterAbandoned,
  queueStayEndsOnce,
  routeUsedAfterRouteRequest,
  routeUsedCallState,
  routeUsedNamesDestination,
  thirdPartyIsWhereSent,
  thisQueueSaid,
  thisQueueStoodIn,
  dialingNamesDialedNumber,
  lostCallRedirectedWhereSaid,
  routeUsedCallStateWhereSaid,
  whereSentIsNamed,
  membersHearWhoJoins,
  membersHearWhoLeaves,
  movedPartyHearsItOnce,
  otherDNAbsentInConference,
  partyAddedNamesNewcomer,
  partyDeletedCallState,
  partyDeletedNamesLeaver,
  thirdPartyDidIt,
  consultedCallSurvives,
  endedCallHoldsNobody,
  endedCallIsSilent,
  goesOverAsItStands,
  heldCallSurvives,
  otherCallsUntouched,
  referenceOnFirst,
  talksOnOneCall,
  whoTransfersIsReleased,
  alternateSwaps,
  reconnectGoesBack,
  afterCallWorkWhenDue,
  agentChangeIsTold,
  agentEventsInOrder,
  agentLeavesCallsAlone,
  agentStandsAsAsked,
  divertedToReadyAgent,
  workModeFitsEvent,
  redirectedCallComesThere,
  redirectedNamesDestination,
  redirectedOnlyWhileRinging,
  redirectionChangesNothingElse,
  monitoringIsTold,
  notObservedAfterCancel,
  observedEndIsTold,
  observedOnlyWhileMonitored,
  observerHearsBridged,
  observerLeavesWithAgent,
  observerNamesOtherParty,
  observerStaysObserver,
  oneCallIsObserved,
  listeningIsTold,
  listeningSaysHow,
  muteEventsAlternate,
  muteIsTold,
  eventErrorHasCode,
  eventErrorNamesRequest,
  eventErrorSaysWhy,
  referenceAnsweredOnce,
  referenceOnDirectAnswer,
  refusalChangesNothing,
  callStateSaysWhy,
  callTypeKept,
  connIDNamesOneCall,
  mandatoryAttributes,
  otherDNAndRoleTogether,
  otherDNOnTheCall,
  otherDNRoleIsTheirs,
  otherSideIsNamed,
  partyEventsComplete,
  previousCallIsNamed,
  rolesConsistent,
  inPastOnlyAfterLinkLoss,
  linkChangeIsTold,
  linkLostSilence,
  missedEndsAreTold,
  nothingLeftAtRest,
  outOfServiceStartsNothing,
  serviceChangeIsTold,
  unmonitoredHearsNothing,
];
