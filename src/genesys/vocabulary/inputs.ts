import { z } from 'zod';

import {
  BUSY_REASONS,
  DIALING_RESULTS,
  MERGE_TYPES,
  MONITORED_CALLS,
  WORK_MODES,
} from './attributes.ts';
import { dnName } from './dn.ts';

const connID = z.int().min(0).max(255);
const reference = z.int().min(0).max(100_000);
const thisDN = dnName;
const otherDN = dnName;
const monitorNextCallType = z.enum(MONITORED_CALLS);

const workMode = z.enum(WORK_MODES);

/** A client asks something of one call. */
const onCall = { thisDN, connID };

/** What clients ask, under the names of the T-Library functions. */
export const requestSchema = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('TMakeCall'), thisDN, otherDN }),
  z.strictObject({ type: z.literal('TAnswerCall'), ...onCall }),
  z.strictObject({ type: z.literal('TReleaseCall'), ...onCall }),
  z.strictObject({ type: z.literal('THoldCall'), ...onCall }),
  z.strictObject({ type: z.literal('TRetrieveCall'), ...onCall }),
  z.strictObject({ type: z.literal('TRouteCall'), ...onCall, otherDN }),
  z.strictObject({ type: z.literal('TInitiateConference'), ...onCall, otherDN }),
  z.strictObject({ type: z.literal('TCompleteConference'), ...onCall, consultConnID: connID }),
  z.strictObject({ type: z.literal('TSingleStepConference'), ...onCall, otherDN }),
  z.strictObject({ type: z.literal('TInitiateTransfer'), ...onCall, otherDN }),
  /** `connID` is the call on hold, `consultConnID` the other one: which of them survives does not depend on it. */
  z.strictObject({ type: z.literal('TCompleteTransfer'), ...onCall, consultConnID: connID }),
  z.strictObject({ type: z.literal('TMuteTransfer'), ...onCall, otherDN }),
  z.strictObject({ type: z.literal('TSingleStepTransfer'), ...onCall, otherDN }),
  /** Here, too, `connID` is the call on hold and `consultConnID` the other one. */
  z.strictObject({ type: z.literal('TAlternateCall'), ...onCall, consultConnID: connID }),
  z.strictObject({ type: z.literal('TReconnectCall'), ...onCall, consultConnID: connID }),
  /** Two calls that are not about each other become one; that on hold, `connID`, survives. */
  z.strictObject({
    type: z.literal('TMergeCalls'),
    ...onCall,
    consultConnID: connID,
    mergeType: z.enum(MERGE_TYPES),
  }),
  z.strictObject({ type: z.literal('TDeleteFromConference'), ...onCall, otherDN }),
  z.strictObject({ type: z.literal('TClearCall'), ...onCall }),
  z.strictObject({ type: z.literal('TAgentLogin'), thisDN, workMode }),
  z.strictObject({ type: z.literal('TAgentLogout'), thisDN }),
  z.strictObject({ type: z.literal('TAgentSetReady'), thisDN, workMode }),
  z.strictObject({ type: z.literal('TAgentSetNotReady'), thisDN, workMode }),
  /** `thisDN` is the queue or routing point on whose behalf the switch dials `otherDN`. */
  z.strictObject({ type: z.literal('TMakePredictiveCall'), thisDN, otherDN }),
  z.strictObject({ type: z.literal('TSetMuteOn'), ...onCall }),
  z.strictObject({ type: z.literal('TSetMuteOff'), ...onCall }),
  /** `otherDN` is the member that is not to hear the others, or to hear them again. */
  z.strictObject({ type: z.literal('TListenDisconnect'), ...onCall, otherDN }),
  z.strictObject({ type: z.literal('TListenReconnect'), ...onCall, otherDN }),
  /** The ringing call goes to `otherDN` instead. */
  z.strictObject({ type: z.literal('TRedirectCall'), ...onCall, otherDN }),
  /** The supervisor at `thisDN` wants to observe the agent at `otherDN`. */
  z.strictObject({ type: z.literal('TMonitorNextCall'), thisDN, otherDN, monitorNextCallType }),
  z.strictObject({ type: z.literal('TCancelMonitoring'), thisDN, otherDN }),
]);

/** What people, the ACD, the network and the switch itself do. */
export const actionSchema = z.discriminatedUnion('type', [
  /** The switch carries out, or refuses, a request that is in flight. */
  z.strictObject({ type: z.literal('carried-out'), reference }),
  z.strictObject({ type: z.literal('dials'), thisDN, otherDN }),
  z.strictObject({ type: z.literal('answers'), ...onCall }),
  z.strictObject({ type: z.literal('hangs-up'), ...onCall }),
  /** An answering machine takes the predictive call that rings at `thisDN`, and the switch has found that out. */
  z.strictObject({ type: z.literal('machine-answers'), ...onCall }),
  /** A call on its way comes to its destination: rings there, queues, asks for a route, or finds it busy. */
  z.strictObject({ type: z.literal('arrives'), connID }),
  z.strictObject({ type: z.literal('network-reached'), connID }),
  /** The ACD distributes a queued call: `thisDN` is the queue, `otherDN` the agent. */
  z.strictObject({ type: z.literal('diverts'), ...onCall, otherDN }),
  /** The call waits in a second queue, `otherDN`, too. */
  z.strictObject({ type: z.literal('overflows'), ...onCall, otherDN }),
  z.strictObject({ type: z.literal('is-parked'), connID }),
  z.strictObject({ type: z.literal('picks-up'), ...onCall }),
  /** The phone of whoever supervises `thisDN` rings, to observe the call that is answered there. */
  z.strictObject({ type: z.literal('is-observed'), ...onCall }),
  /** No route came in time: the switch sends the call to `otherDN`, its default destination. */
  z.strictObject({ type: z.literal('route-timer-expires'), ...onCall, otherDN }),
  z.strictObject({ type: z.literal('routed-by-another-application'), ...onCall, otherDN }),
  /** An agent does on the set what clients ask for with TAgentLogin and its like. */
  z.strictObject({ type: z.literal('logs-in'), thisDN, workMode }),
  z.strictObject({ type: z.literal('logs-out'), thisDN }),
  z.strictObject({ type: z.literal('gets-ready'), thisDN, workMode }),
  z.strictObject({ type: z.literal('gets-not-ready'), thisDN, workMode }),
  z.strictObject({ type: z.literal('comes-back-in-service'), thisDN }),
  z.strictObject({ type: z.literal('link-restored') }),
]);

/** What goes wrong. */
export const failureSchema = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('rejected-by-switch'), reference }),
  z.strictObject({ type: z.literal('times-out'), reference }),
  /** A call on its way finds its destination busy or invalid; `callState` says why. */
  z.strictObject({ type: z.literal('destination-busy'), connID, callState: z.enum(BUSY_REASONS) }),
  /** The dialing of a predictive call comes to nothing; `result` says how. */
  z.strictObject({ type: z.literal('dialing-fails'), connID, result: z.enum(DIALING_RESULTS) }),
  /** The called party rejects the call that rings. */
  z.strictObject({ type: z.literal('rejects'), ...onCall }),
  z.strictObject({ type: z.literal('goes-out-of-service'), thisDN }),
  z.strictObject({ type: z.literal('link-lost') }),
]);

export const inputSchema = z.discriminatedUnion('type', [
  requestSchema,
  actionSchema,
  failureSchema,
]);

export type Request = Readonly<z.infer<typeof requestSchema>>;
export type Action = Readonly<z.infer<typeof actionSchema>>;
export type Failure = Readonly<z.infer<typeof failureSchema>>;

/** Anything that can happen next on a Genesys switch. */
export type GenesysInput = Request | Action | Failure;

export type RequestType = Request['type'];

/** The input of one type: `InputOf<'TRouteCall'>`. */
export type InputOf<T extends GenesysInput['type']> = Extract<GenesysInput, { readonly type: T }>;

export const REQUEST_TYPES: readonly RequestType[] = requestSchema.options.map(
  ({ shape }) => shape.type.value,
);
