import type { Documents } from '../../model/document.ts';
import type { GenesysInput } from '../vocabulary/inputs.ts';
import { acdCall } from './acd-call.ts';
import { agentAfterCallWork, agentLogin, agentNotReadyInCall } from './agents.ts';
import { alternateCall, reconnectCall, reconnectUnanswered } from './alternation.ts';
import { callOnHold } from './call-on-hold.ts';
import { callParking } from './call-parking.ts';
import { deleteFromConference } from './delete-from-conference.ts';
import { holdAndRetrieve, holdAndRetrieveUnanswered } from './hold-and-retrieve.ts';
import { internalCall } from './internal-call.ts';
import { known } from './known.ts';
import { mute } from './mute.ts';
import { muteTransfer } from './mute-transfer.ts';
import { listenDisconnect } from './listen-disconnect.ts';
import {
  monitoredCall,
  monitoredCallAgentReleases,
  monitoredCallCallerReleases,
  monitoredCallObserverReleases,
  monitoredOutgoingCall,
} from './monitored-call.ts';
import { cancelledMonitoring, oneMonitoredCall } from './monitoring.ts';
import { multiACDCall } from './multi-acd-call.ts';
import { outboundCall } from './outbound-call.ts';
import { predictiveCallWithRouting } from './predictive-call-with-routing.ts';
import { predictiveCall } from './predictive-call.ts';
import { redirectedCall } from './redirected-call.ts';
import { mergeForConference, mergeForTransfer } from './merge-calls.ts';
import { release } from './release.ts';
import { releaseFromConference } from './release-from-conference.ts';
import { routeQueueCall } from './route-queue-call.ts';
import { routedCall } from './routed-call.ts';
import { routedOutboundCall } from './routed-outbound-call.ts';
import { singleStepConference } from './single-step-conference.ts';
import { singleStepTransfer, singleStepTransferOutbound } from './single-step-transfer.ts';
import { transferToRoutingQueue } from './transfer-to-routing-queue.ts';
import { transferToQueue, transferToRoutingPoint } from './transfers-that-wait.ts';
import { blindConference, twoStepConference } from './two-step-conference.ts';
import { blindTransfer, transferOutbound, twoStepTransfer } from './two-step-transfer.ts';

/** The tables of the Genesys documents, in the order they are printed; then how other operations go, the best sourced first. */
export const documents: Documents<GenesysInput> = {
  scenarios: [
    internalCall,
    acdCall,
    multiACDCall,
    callParking,
    routeQueueCall,
    routedCall,
    routedOutboundCall,
    outboundCall,
    callOnHold,
    release,
    releaseFromConference,
    deleteFromConference,
    holdAndRetrieve,
    holdAndRetrieveUnanswered,
    predictiveCall,
    predictiveCallWithRouting,
    twoStepTransfer,
    blindTransfer,
    transferOutbound,
    singleStepTransfer,
    singleStepTransferOutbound,
    transferToRoutingQueue,
    singleStepConference,
    twoStepConference,
    blindConference,
    alternateCall,
    reconnectCall,
    reconnectUnanswered,
    mergeForTransfer,
    mergeForConference,
    redirectedCall,
    mute,
    agentLogin,
    agentAfterCallWork,
    transferToQueue,
    transferToRoutingPoint,
    muteTransfer,
    agentNotReadyInCall,
    listenDisconnect,
    monitoredCall,
    monitoredOutgoingCall,
    monitoredCallAgentReleases,
    monitoredCallCallerReleases,
    monitoredCallObserverReleases,
    cancelledMonitoring,
    oneMonitoredCall,
  ],
  known,
};
