import { pick } from '../../model/choices.ts';
import { callsMade } from '../../model/exchange/call-slots.ts';
import { hasRoom } from '../../model/exchange/flight.ts';
import { kindsOfRequests } from '../../model/exchange/kinds-of-requests.ts';
import type { Choose, Kind } from '../../model/switch.ts';
import type { Site } from '../site.ts';
import type { GenesysState, PartyState } from '../state.ts';
import type { Glance, Look } from '../telephony/glance.ts';
import { type Now, ON_HOLD, ON_THE_CALL } from '../telephony/now.ts';
import { isQueue } from '../telephony/predictive.ts';
import {
  MERGE_TYPES,
  type MergeType,
  MONITORED_CALLS,
  WORK_MODES,
} from '../vocabulary/attributes.ts';
import { REQUEST_TYPES, type Request, type RequestType } from '../vocabulary/inputs.ts';
import { likelyCalls, likelyDNs, likelyLeg } from './likely.ts';
import { CALLABLE } from './make-predictive-call.ts';
import { makesSense } from './submit.ts';

/** A DN that no configuration should have: what a client asks for it is refused. */
export const UNKNOWN_DN = 'unknown';

/** How often a request is drawn, and where its party stands when it makes sense. */
interface Usual {
  readonly standing: readonly PartyState[];
  readonly weight: number;
  readonly ends: boolean;
}

const USUAL: Readonly<Record<RequestType, Usual>> = {
  TMakeCall: { standing: [], weight: 3, ends: false },
  TAnswerCall: { standing: ['ringing'], weight: 6, ends: false },
  TReleaseCall: { standing: ON_THE_CALL, weight: 1, ends: true },
  THoldCall: { standing: ['established', 'dialing'], weight: 1.5, ends: false },
  TRetrieveCall: { standing: ON_HOLD, weight: 3, ends: false },
  TRouteCall: { standing: ['routing'], weight: 10, ends: false },
  TInitiateConference: { standing: ['established'], weight: 10, ends: false },
  TCompleteConference: { standing: ['held', 'dialing-held'], weight: 40, ends: false },
  TSingleStepConference: { standing: ['established'], weight: 8, ends: false },
  TInitiateTransfer: { standing: ['established'], weight: 8, ends: false },
  TCompleteTransfer: { standing: ['held', 'dialing-held'], weight: 12, ends: false },
  TMuteTransfer: { standing: ['established'], weight: 1, ends: false },
  TSingleStepTransfer: { standing: ['established'], weight: 1.2, ends: false },
  TMergeCalls: { standing: ['held', 'dialing-held'], weight: 60, ends: false },
  TAlternateCall: { standing: ON_HOLD, weight: 4, ends: false },
  TReconnectCall: { standing: ON_HOLD, weight: 3, ends: false },
  TDeleteFromConference: { standing: ['established'], weight: 2, ends: false },
  TClearCall: { standing: ON_THE_CALL, weight: 0.3, ends: false },
  TAgentLogin: { standing: [], weight: 6, ends: false },
  TAgentLogout: { standing: [], weight: 0.3, ends: false },
  TAgentSetReady: { standing: [], weight: 6, ends: false },
  TAgentSetNotReady: { standing: [], weight: 0.7, ends: false },
  TMakePredictiveCall: { standing: [], weight: 8, ends: false },
  TSetMuteOn: { standing: ['established'], weight: 1.5, ends: false },
  TSetMuteOff: { standing: ['established'], weight: 12, ends: false },
  TListenDisconnect: { standing: ['established'], weight: 20, ends: false },
  TListenReconnect: { standing: ['established'], weight: 80, ends: false },
  TRedirectCall: { standing: ['ringing'], weight: 2.5, ends: false },
  TMonitorNextCall: { standing: [], weight: 3, ends: false },
  TCancelMonitoring: { standing: [], weight: 1.5, ends: false },
};

/** How each request comes about: one kind that makes sense as things stand, where the switch supports it, and one that does not. */
export const requestKinds = (look: Look, { supports }: Site): Kind<GenesysState, Request>[] =>
  kindsOfRequests(look, {
    types: REQUEST_TYPES,
    usual: USUAL,
    senseless: 0.05,
    likely,
    anything,
    makesSense,
  }).filter(({ type, senseless }) => senseless === true || supports(type));

/** A request of this type that may make sense. */
function likely(glance: Glance, type: RequestType, choose: Choose): Request | undefined {
  if (!hasRoom(glance)) return undefined;
  if (isDialing(type)) return someDialing(glance, type, choose);
  if (isOfAgent(type)) return someOfAgent(glance, type, choose);
  return isMonitoring(type)
    ? someSupervision(glance, type, choose)
    : someOnCall(glance, type, choose);
}

/** Requests that make a call of their own. */
type Dialing = 'TMakeCall' | 'TMakePredictiveCall';

const isDialing = (type: RequestType): type is Dialing =>
  type === 'TMakeCall' || type === 'TMakePredictiveCall';

/** Where such a call can come from. */
const callersFor = (now: Now, type: Dialing): readonly string[] =>
  type === 'TMakeCall' ? now.site.names : now.site.names.filter((dn) => isQueue(now, dn));

/** Where it can go. */
const calleesFor = ({ site }: Now, type: Dialing): readonly string[] =>
  type === 'TMakeCall' ? site.names : site.names.filter((dn) => site.is(dn, ...CALLABLE));

function someDialing(now: Now, type: Dialing, choose: Choose): Request | undefined {
  const thisDN = pick(callersFor(now, type), choose);
  const otherDN = pick(calleesFor(now, type), choose);
  return thisDN === undefined || otherDN === undefined ? undefined : { type, thisDN, otherDN };
}

/** A supervisor's request about an agent. */
type Monitoring = 'TMonitorNextCall' | 'TCancelMonitoring';

const isMonitoring = (type: RequestType): type is Monitoring =>
  type === 'TMonitorNextCall' || type === 'TCancelMonitoring';

function someSupervision({ site }: Now, type: Monitoring, choose: Choose): Request | undefined {
  const thisDN = pick(site.names, choose);
  const otherDN = pick(site.names, choose);
  return thisDN === undefined || otherDN === undefined
    ? undefined
    : supervising(type, { thisDN, otherDN }, choose);
}

/** The supervisor at one DN, the agent at the other, and any kind of monitoring. */
function supervising(
  type: Monitoring,
  dns: { readonly thisDN: string; readonly otherDN: string },
  choose: Choose,
): Request {
  if (type === 'TCancelMonitoring') return { type, ...dns };
  return { type, ...dns, monitorNextCallType: pick(MONITORED_CALLS, choose) ?? 'OneCall' };
}

/** A request about an agent, whatever its calls. */
type AgentRequest = Extract<RequestType, `TAgent${string}`>;

const isOfAgent = (type: RequestType): type is AgentRequest => type.startsWith('TAgent');

function someOfAgent({ site }: Now, type: AgentRequest, choose: Choose): Request | undefined {
  const thisDN = pick(site.agents, choose);
  return thisDN === undefined ? undefined : ofAgent(type, thisDN, choose);
}

/** The agent of this phone, and any work mode. */
function ofAgent(type: AgentRequest, thisDN: string, choose: Choose): Request {
  if (type === 'TAgentLogout') return { type, thisDN };
  return { type, thisDN, workMode: pick(WORK_MODES, choose) ?? 'AuxWork' };
}

function someOnCall(
  glance: Glance,
  type: Exclude<RequestType, AgentRequest | Monitoring>,
  choose: Choose,
): Request | undefined {
  const leg = likelyLeg(glance, type, { standing: USUAL[type].standing, choose });
  if (leg === undefined) return undefined;
  return named(type, {
    thisDN: leg.dn,
    connID: leg.connID,
    otherDN: () => pick(likelyDNs(glance, type, leg), choose) ?? UNKNOWN_DN,
    consultConnID: () => pick(likelyCalls(glance, type, leg), choose) ?? 0,
    mergeType: () => MERGE_TYPES[choose(MERGE_TYPES.length)] ?? 'ForTransfer',
  });
}

/** Any DN, known or not, and any call, past or none. */
function anything({ site, state }: Glance, type: RequestType, choose: Choose): Request {
  const dns = [...site.names, UNKNOWN_DN];
  const made = callsMade(state);
  const someCall = () => choose(made + 1);
  const someDN = () => dns[choose(dns.length)] ?? UNKNOWN_DN;
  if (isOfAgent(type)) return ofAgent(type, someDN(), choose);
  if (isMonitoring(type)) {
    return supervising(type, { thisDN: someDN(), otherDN: someDN() }, choose);
  }
  return named(type, {
    thisDN: someDN(),
    connID: isDialing(type) ? 0 : someCall(),
    otherDN: someDN,
    consultConnID: someCall,
    mergeType: () => MERGE_TYPES[choose(MERGE_TYPES.length)] ?? 'ForTransfer',
  });
}

interface Names {
  readonly thisDN: string;
  readonly connID: number;
  readonly otherDN: () => string;
  readonly consultConnID: () => number;
  readonly mergeType: () => MergeType;
}

/** The request of this type that names these. */
function named(
  type: Exclude<RequestType, AgentRequest | Monitoring>,
  { thisDN, connID, otherDN, consultConnID, mergeType }: Names,
): Request {
  switch (type) {
    case 'TMakeCall':
    case 'TMakePredictiveCall':
      return { type, thisDN, otherDN: otherDN() };
    case 'TCompleteConference':
    case 'TCompleteTransfer':
    case 'TAlternateCall':
    case 'TReconnectCall':
      return { type, thisDN, connID, consultConnID: consultConnID() };
    case 'TMergeCalls':
      return { type, thisDN, connID, consultConnID: consultConnID(), mergeType: mergeType() };
    case 'TRouteCall':
    case 'TInitiateConference':
    case 'TSingleStepConference':
    case 'TInitiateTransfer':
    case 'TMuteTransfer':
    case 'TSingleStepTransfer':
    case 'TDeleteFromConference':
    case 'TListenDisconnect':
    case 'TListenReconnect':
    case 'TRedirectCall':
      return { type, thisDN, connID, otherDN: otherDN() };
    case 'TAnswerCall':
    case 'TReleaseCall':
    case 'THoldCall':
    case 'TRetrieveCall':
    case 'TClearCall':
    case 'TSetMuteOn':
    case 'TSetMuteOff':
      return { type, thisDN, connID };
  }
}
