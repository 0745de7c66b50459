import type { Invariant } from '../../model/invariant.ts';
import type { UCCXState } from '../state.ts';
import { agentStateIsTold } from './agents/agent-state-is-told.ts';
import { agentStatesFormAPath } from './agents/agent-states-form-a-path.ts';
import { nextAgentStateComesTrue } from './agents/next-agent-state-comes-true.ts';
import { onlyReadyAgentsReserved } from './agents/only-ready-agents-reserved.ts';
import { reasonOfAgentState } from './agents/reason-of-agent-state.ts';
import { callingConnectionInOrder } from './connections/calling-connection-in-order.ts';
import { connectionEndsOnce } from './connections/connection-ends-once.ts';
import { deliveredBeforeEstablished } from './connections/delivered-before-established.ts';
import { failedCallIsTold } from './connections/failed-call-is-told.ts';
import { heldAndRetrievedAlternate } from './connections/held-and-retrieved-alternate.ts';
import { nothingAfterConnectionCleared } from './connections/nothing-after-connection-cleared.ts';
import { onlyMonitoredPhonesSetUp } from './connections/only-monitored-phones-set-up.ts';
import { connectedPartiesAreLeft } from './consultation/connected-parties-are-left.ts';
import { consultCallDies } from './consultation/consult-call-dies.ts';
import { deliveredBeforeMerge } from './consultation/delivered-before-merge.ts';
import { heldBeforeConsultation } from './consultation/held-before-consultation.ts';
import { numPartiesCounted } from './consultation/num-parties-counted.ts';
import { primaryCallSurvives } from './consultation/primary-call-survives.ts';
import { transferringDeviceHasLeft } from './consultation/transferring-device-has-left.ts';
import { callIDsBelongTogether } from './fields/call-ids-belong-together.ts';
import { callTypeOfTheCall } from './fields/call-type-of-the-call.ts';
import { connectionStateOfMessage } from './fields/connection-state-of-message.ts';
import { contactStatusSaid } from './fields/contact-status-said.ts';
import { countsAreTrue } from './fields/counts-are-true.ts';
import { deviceTypeOfDevice } from './fields/device-type-of-device.ts';
import { devicesOfTheCall } from './fields/devices-of-the-call.ts';
import { eventCauseSaysWhy } from './fields/event-cause-says-why.ts';
import { numbersOfTheCaller } from './fields/numbers-of-the-caller.ts';
import { serviceOfTheCall } from './fields/service-of-the-call.ts';
import { beginCallFirst } from './life/begin-call-first.ts';
import { callIDNamesOneCall } from './life/call-id-names-one-call.ts';
import { clearedBeforeEndCall } from './life/cleared-before-end-call.ts';
import { conferenceOfOneIsCleared } from './life/conference-of-one-is-cleared.ts';
import { endCallLast } from './life/end-call-last.ts';
import { acceptedContactCalledOnce } from './outbound/accepted-contact-called-once.ts';
import { refusedContactNotCalled } from './outbound/refused-contact-not-called.ts';
import { reservationCallEnds } from './outbound/reservation-call-ends.ts';
import { totalBytesIsTheSum } from './outbound/total-bytes-is-the-sum.ts';
import { portLeavesAfterAnswer } from './queue/port-leaves-after-answer.ts';
import { queuedAtAnsweredPort } from './queue/queued-at-answered-port.ts';
import { queuedBeforeDequeued } from './queue/queued-before-dequeued.ts';
import { answerHasInvokeID } from './requests/answer-has-invoke-id.ts';
import { confirmationAnswersRequest } from './requests/confirmation-answers-request.ts';
import { failureSaysWhy } from './requests/failure-says-why.ts';
import { refusalChangesNothing } from './requests/refusal-changes-nothing.ts';
import { requestConfirmedOnce } from './requests/request-confirmed-once.ts';
import { sessionAsAsked } from './requests/session-as-asked.ts';
import { audienceByTheRule } from './service/audience-by-the-rule.ts';
import { mandatoryFields } from './service/mandatory-fields.ts';
import { nothingLeftAtRest } from './service/nothing-left-at-rest.ts';
import { nothingSaidTwice } from './service/nothing-said-twice.ts';
import { serverChangeIsTold } from './service/server-change-is-told.ts';
import { silenceWhileOffline } from './service/silence-while-offline.ts';

/** Everything claimed of a Unified CCX contact centre, from a call's life to who hears of it. */
export const invariants: readonly Invariant<UCCXState>[] = [
  beginCallFirst,
  callIDNamesOneCall,
  clearedBeforeEndCall,
  conferenceOfOneIsCleared,
  endCallLast,
  callingConnectionInOrder,
  connectionEndsOnce,
  deliveredBeforeEstablished,
  failedCallIsTold,
  heldAndRetrievedAlternate,
  nothingAfterConnectionCleared,
  onlyMonitoredPhonesSetUp,
  connectedPartiesAreLeft,
  consultCallDies,
  deliveredBeforeMerge,
  heldBeforeConsultation,
  numPartiesCounted,
  primaryCallSurvives,
  transferringDeviceHasLeft,
  onlyReadyAgentsReserved,
  agentStatesFormAPath,
  nextAgentStateComesTrue,
  reasonOfAgentState,
  agentStateIsTold,
  portLeavesAfterAnswer,
  queuedAtAnsweredPort,
  queuedBeforeDequeued,
  acceptedContactCalledOnce,
  refusedContactNotCalled,
  reservationCallEnds,
  totalBytesIsTheSum,
  callIDsBelongTogether,
  callTypeOfTheCall,
  connectionStateOfMessage,
  contactStatusSaid,
  countsAreTrue,
  deviceTypeOfDevice,
  devicesOfTheCall,
  eventCauseSaysWhy,
  numbersOfTheCaller,
  serviceOfTheCall,
  confirmationAnswersRequest,
  sessionAsAsked,
  failureSaysWhy,
  answerHasInvokeID,
  refusalChangesNothing,
  requestConfirmedOnce,
  audienceByTheRule,
  serverChangeIsTold,
  nothingSaidTwice,
  mandatoryFields,
  nothingLeftAtRest,
  silenceWhileOffline,
];
