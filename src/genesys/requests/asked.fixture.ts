import { talking } from '../flow.fixture.ts';
import type { MergeType } from '../vocabulary/attributes.ts';
import type { GenesysInput, Request } from '../vocabulary/inputs.ts';

/** The party puts its call on hold, on request. */
export const holds = (thisDN: string, connID = 1): GenesysInput => ({
  type: 'THoldCall',
  thisDN,
  connID,
});
/** They talked, and the caller holds. */
export const held = (from: string, to: string): GenesysInput[] => [
  ...talking(from, to),
  holds(from),
];

/** B, who talks with A, consults C; C has answered. */
export const CONSULTED: readonly GenesysInput[] = [
  ...talking('A', 'B'),
  { type: 'TInitiateConference', thisDN: 'B', connID: 1, otherDN: 'C' },
  { type: 'arrives', connID: 2 },
  { type: 'answers', thisDN: 'C', connID: 2 },
];

/** B, who talks with A, consults another DN, to transfer its call there; the consultation has arrived. */
export const handing = (otherDN: string): GenesysInput[] => [
  ...talking('A', 'B'),
  { type: 'TInitiateTransfer', thisDN: 'B', connID: 1, otherDN },
  { type: 'arrives', connID: 2 },
];

/** A phone asks to dial. */
export const dial = (thisDN: string, otherDN: string): Request => ({
  type: 'TMakeCall',
  thisDN,
  otherDN,
});
/** The client of a queue or routing point asks for a number to be dialed for it. */
export const predict = (thisDN: string, otherDN: string): Request => ({
  type: 'TMakePredictiveCall',
  thisDN,
  otherDN,
});
/** A party of call 1 asks to consult another. */
export const consult = (thisDN: string, otherDN: string): Request => ({
  type: 'TInitiateConference',
  thisDN,
  connID: 1,
  otherDN,
});
/** A party asks for a conference with who was consulted. */
export const complete = (thisDN: string, connID: number, consultConnID: number): Request => ({
  type: 'TCompleteConference',
  thisDN,
  connID,
  consultConnID,
});
/** A, who is on call 1, asks for a phone to be added. */
export const add = (otherDN: string): Request => ({
  type: 'TSingleStepConference',
  thisDN: 'A',
  connID: 1,
  otherDN,
});
/** The client of a routing point or queue asks for call 1 to be sent on. */
export const routes = (thisDN: string, otherDN: string): Request => ({
  type: 'TRouteCall',
  thisDN,
  connID: 1,
  otherDN,
});

/** A party of call 1 asks to consult another, to transfer its call there. */
export const initiate = (thisDN: string, otherDN: string): Request => ({
  type: 'TInitiateTransfer',
  thisDN,
  connID: 1,
  otherDN,
});
/** A party asks for its call, of which one is on hold, to be transferred to who was consulted. */
export const transfer = (thisDN: string, connID: number, consultConnID: number): Request => ({
  type: 'TCompleteTransfer',
  thisDN,
  connID,
  consultConnID,
});
/** A party of call 1 asks for it to be handed on in one step. */
export const handOn = (thisDN: string, otherDN: string): Request => ({
  type: 'TSingleStepTransfer',
  thisDN,
  connID: 1,
  otherDN,
});
/** A party goes from one of its calls to the other, which is on hold. */
export const alternate = (thisDN: string, connID: number, consultConnID: number): Request => ({
  type: 'TAlternateCall',
  thisDN,
  connID,
  consultConnID,
});
/** A party leaves its consultation and goes back to the call on hold. */
export const reconnect = (thisDN: string, connID: number, consultConnID: number): Request => ({
  type: 'TReconnectCall',
  thisDN,
  connID,
  consultConnID,
});
/** A phone asks for the call that rings there to be redirected. */
export const redirects = (thisDN: string, otherDN: string, connID = 1): Request => ({
  type: 'TRedirectCall',
  thisDN,
  connID,
  otherDN,
});
/** A supervisor asks to observe an agent. */
export const monitor = (
  thisDN: string,
  otherDN: string,
  monitorNextCallType: 'OneCall' | 'AllCalls' = 'OneCall',
): Request => ({ type: 'TMonitorNextCall', thisDN, otherDN, monitorNextCallType });

/** A supervisor does not want to observe an agent any more. */
export const cancel = (thisDN: string, otherDN: string): Request => ({
  type: 'TCancelMonitoring',
  thisDN,
  otherDN,
});

/** C supervises B, who talks with another on call 1; C is called to observe it. */
export const calledToObserve = (
  from = 'A',
  type: 'OneCall' | 'AllCalls' = 'OneCall',
): GenesysInput[] => [
  monitor('C', 'B', type),
  ...talking(from, 'B'),
  { type: 'is-observed', thisDN: 'B', connID: 1 },
];

/** C listens to that call. */
export const observed = (from = 'A', type: 'OneCall' | 'AllCalls' = 'OneCall'): GenesysInput[] => [
  ...calledToObserve(from, type),
  { type: 'answers', thisDN: 'C', connID: 1 },
];

/** W talks with B on call 2 and holds A, who called before. */
export const TWO_INCOMING: readonly GenesysInput[] = [
  ...talking('A', 'W'),
  holds('W'),
  ...talking('B', 'W', 2),
];
/** W asks for one call of the one that it holds and the other. */
export const merge = (
  mergeType: MergeType,
  [connID, consultConnID]: readonly [number, number] = [1, 2],
): Request => ({ type: 'TMergeCalls', thisDN: 'W', connID, consultConnID, mergeType });
