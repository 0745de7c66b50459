import { match } from 'ts-pattern';

import type { CallState, CallType } from '../vocabulary/attributes.ts';
import { findBusy, queueOf } from './depart.ts';
import {
  type Leg,
  type Now,
  isAnswered,
  isAlerting,
  isHeld,
  legOf,
  legsIn,
  linesTaken,
  othersHeld,
} from './now.ts';
import { callerOf, dialed, otherSide } from './other-side.ts';
import { isQueue } from './predictive.ts';
import { sentAs } from './send.ts';
import { type Extra, tell } from './tell.ts';

/** A call about to be made. */
export interface Dialing {
  readonly from: string;
  readonly to: string;
  /** The call that stays on hold meanwhile, when this is a consultation. */
  readonly consults?: number;
  /** The switch itself dials, on behalf of a queue or routing point. */
  readonly predictive?: boolean;
}

/** The next ConnID; 0 when this run may see no more calls. */
export const nextConnID = ({ state }: Now): number =>
  state.calls.findIndex(({ stage }) => stage === 'unused') + 1;

/**
 * The phone can make a call: all its other calls are on hold.
 * Choices: one line more than it has may be used to consult while a call is held.
 */
export const canDial = (now: Now, dn: string): boolean => {
  const legs = linesTaken(now, dn);
  return legs.every(isHeld) && legs.length <= (now.site.dn(dn)?.lines ?? 0);
};

/** Makes a call: EventDialing at the caller, and the call is on its way. Source: internal/inbound call; predictive call. */
export function makeCall(now: Now, dialing: Dialing, answers?: number): void {
  const { from, to, consults, predictive = false } = dialing;
  const connID = nextConnID(now);
  const call = now.state.calls[connID - 1];
  if (call === undefined) return;
  call.stage = 'live';
  call.callType = consults === undefined ? callType(now, from, to) : 'Consult';
  call.consults = consults ?? null;
  call.caller = from;
  call.dialed = to;
  call.heading = to;
  const leg = legOf(connID, call, from);
  leg.party.state = predictive ? 'detecting' : 'dialing';
  leg.party.role = 'Origination';
  call.dialedBy = predictive ? 'switch' : 'caller';
  const ThisQueue = predictive ? from : undefined;
  tell(now, leg, 'EventDialing', { ThisQueue, ...dialed(now, to) }, answers);
}

const callType = (
  { site }: Now,
  from: string,
  to: string,
): CallType & ('Internal' | 'Inbound' | 'Outbound') => {
  if (site.is(from, 'external', 'trunk')) return 'Inbound';
  return site.is(to, 'external', 'trunk') ? 'Outbound' : 'Internal';
};

/** A DN takes another call: in service and with a line free. */
export const hasLineFree = (now: Now, dn: string): boolean =>
  isInService(now, dn) && linesTaken(now, dn).length < (now.site.dn(dn)?.lines ?? 0);

export const isInService = ({ state }: Now, dn: string): boolean =>
  state.dns[dn]?.outOfService !== true;

/** A call on its way comes to its destination. */
export function arrive(now: Now, caller: Leg, to: string): void {
  const leg = legOf(caller.connID, caller.call, to);
  if (isQueue(now, to)) wait(now, leg, cameBy(leg.call));
  else offer(now, caller, leg);
  caller.call.heading = null;
  if (sentAs(caller.call) !== undefined) caller.call.sentBy = 'caller';
}

/** The call waits in a queue or for a route; `callState` says how it came there. */
export function wait(now: Now, leg: Leg, callState: CallState): void {
  match(now.site.dn(leg.dn)?.type)
    .with('routing-queue', () =>
      askForRoute(now, leg, ['EventQueued', 'EventRouteRequest'], callState),
    )
    .with('routing-point', () => askForRoute(now, leg, ['EventRouteRequest'], callState))
    .otherwise(() => queue(now, leg, callState));
}

/** CallState of the event with which a call comes somewhere: how it was sent there. */
const cameBy = (call: Leg['call']): CallState => sentAs(call) ?? 'Ok';

/** The call waits in an ACD queue. Source: internal/inbound call to ACD; queued to multiple ACDs. */
export function queue(now: Now, leg: Leg, CallState: CallState): void {
  if (legsIn(now, leg.connID, leg.call, ['queued']).length === 0) leg.call.queue = leg.dn;
  leg.party.state = 'queued';
  if (leg.call.dialedBy === 'switch') leg.party.role = 'Origination';
  leg.call.sentBy = 'caller';
  tell(now, leg, 'EventQueued', { ThisQueue: leg.dn, ...callerOf(leg), CallState });
}

/**
 * The call waits for a route. Source: routing; routing, RouteQueue case.
 * Choices: on a routing queue the two events share a cell, so a capability says which comes first.
 */
function askForRoute(
  now: Now,
  leg: Leg,
  says: readonly ('EventQueued' | 'EventRouteRequest')[],
  CallState: CallState,
): void {
  leg.party.state = 'routing';
  if (leg.call.dialedBy === 'switch') leg.party.role = 'Origination';
  leg.call.sentBy = 'caller';
  if (says.includes('EventQueued')) leg.call.queue = leg.dn;
  const said =
    now.site.capabilities.routingQueueSaysFirst === 'EventQueued' ? says : says.toReversed();
  for (const event of said) {
    const callState: Extra = event === 'EventQueued' ? { CallState } : {};
    tell(now, leg, event, { ThisQueue: leg.dn, ...callerOf(leg), ...callState });
  }
}

/**
 * The call rings, or finds the DN out of service or without a free line.
 * Choices: so does a call that an ACD or a route sent there; it is not queued again.
 */
function offer(now: Now, caller: Leg, leg: Leg): void {
  if (caller.call.dialedBy === 'switch' && isAnswered(caller)) leg.party.role = 'Origination';
  if (hasLineFree(now, leg.dn)) ring(now, leg);
  else findBusy(now, caller, leg.dn, isInService(now, leg.dn) ? 'Busy' : 'SitIntercept');
}

/** A phone rings: EventRinging at its DN. */
export function ring(now: Now, leg: Leg, came: CallState = cameBy(leg.call)): void {
  leg.party.state = 'ringing';
  tell(now, leg, 'EventRinging', { ...queueOf(leg), ...otherSide(now, leg), CallState: came });
}

/** The phone may answer: it rings there and no other call is being talked on. */
export const canAnswer = (now: Now, leg: Leg): boolean => isAlerting(leg) && othersHeld(now, leg);
