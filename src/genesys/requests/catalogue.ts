import type { RequestType } from '../vocabulary/inputs.ts';
import { alternateCall } from './alternate-call.ts';
import { agentLogin, agentLogout, agentSetNotReady, agentSetReady } from './agent-state.ts';
import { answerCall } from './answer-call.ts';
import { cancelMonitoring } from './cancel-monitoring.ts';
import { clearCall } from './clear-call.ts';
import { completeConference } from './complete-conference.ts';
import { completeTransfer } from './complete-transfer.ts';
import { deleteFromConference } from './delete-from-conference.ts';
import { holdCall } from './hold-call.ts';
import { initiateConference } from './initiate-conference.ts';
import { initiateTransfer } from './initiate-transfer.ts';
import { listenDisconnect, listenReconnect } from './listen.ts';
import { makeCall } from './make-call.ts';
import { makePredictiveCall } from './make-predictive-call.ts';
import { mergeCalls } from './merge-calls.ts';
import { monitorNextCall } from './monitor-next-call.ts';
import { muteTransfer } from './mute-transfer.ts';
import { reconnectCall } from './reconnect-call.ts';
import { redirectCall } from './redirect-call.ts';
import { releaseCall } from './release-call.ts';
import { retrieveCall } from './retrieve-call.ts';
import { routeCall } from './route-call.ts';
import type { RequestRules } from './rules.ts';
import { setMuteOff, setMuteOn } from './set-mute.ts';
import { singleStepConference } from './single-step-conference.ts';
import { singleStepTransfer } from './single-step-transfer.ts';

/** What the switch does with each request that a client can submit. */
export const REQUESTS: Readonly<Record<RequestType, RequestRules>> = {
  TMakeCall: makeCall,
  TAnswerCall: answerCall,
  TReleaseCall: releaseCall,
  THoldCall: holdCall,
  TRetrieveCall: retrieveCall,
  TRouteCall: routeCall,
  TInitiateConference: initiateConference,
  TCompleteConference: completeConference,
  TSingleStepConference: singleStepConference,
  TInitiateTransfer: initiateTransfer,
  TCompleteTransfer: completeTransfer,
  TMuteTransfer: muteTransfer,
  TSingleStepTransfer: singleStepTransfer,
  TMergeCalls: mergeCalls,
  TAlternateCall: alternateCall,
  TReconnectCall: reconnectCall,
  TDeleteFromConference: deleteFromConference,
  TClearCall: clearCall,
  TAgentLogin: agentLogin,
  TAgentLogout: agentLogout,
  TAgentSetReady: agentSetReady,
  TAgentSetNotReady: agentSetNotReady,
  TMakePredictiveCall: makePredictiveCall,
  TSetMuteOn: setMuteOn,
  TSetMuteOff: setMuteOff,
  TListenDisconnect: listenDisconnect,
  TListenReconnect: listenReconnect,
  TRedirectCall: redirectCall,
  TMonitorNextCall: monitorNextCall,
  TCancelMonitoring: cancelMonitoring,
};
