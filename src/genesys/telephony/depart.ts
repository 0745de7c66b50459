import type { Call, PartyState } from '../state.ts';
import { abandonRoute, routeUnderWay } from './flight.ts';
import { hearAgain } from './listening.ts';
import { type TerminalEvent, lastEvent } from './last-event.ts';
import { endOneCall } from './monitoring.ts';
import {
  type Leg,
  type Now,
  ON_THE_CALL,
  PRESENT,
  isAlerting,
  isAnswered,
  isObserver,
  legsIn,
} from './now.ts';
import {
  leaveWithAgent,
  listenerTo,
  observerEnds,
  observerOf,
  stopObserving,
  tellAndLeave,
  tellGone,
} from './observe.ts';
import { otherSide, servedRole } from './other-side.ts';
import { dialingFor } from './predictive.ts';
import { type Extra, other, tell, third } from './tell.ts';

/** How a party leaves: who made it leave, or that its phone or its call failed, and which request that answers at which party. */
export interface Leaving {
  readonly deletedBy?: string;
  readonly failing?: true;
  /** CallState of the last event, where it is not Ok. */
  readonly reason?: string;
  readonly answers?: Answering;
}

/** The request a step answers, and the party whose event carries its ReferenceID. */
export interface Answering {
  readonly at: string;
  readonly slot: number;
}

/** A party's last event of a call that goes on: afterwards the DN is not on it any more, nor is who observes it there. */
export function finish(
  now: Now,
  leg: Leg,
  event: TerminalEvent,
  extra: Extra,
  answers?: number,
): void {
  lastEvent(now, leg, event, extra, answers);
  tellAndLeave(now, leg);
}

/**
 * A person leaves the call: hangs up, rejects, releases or is deleted.
 *
 * Three or more on the call: the others stay (releasing calls, release from
 * conference). Choices, where the documents are silent: a called party that
 * rejects is told EventReleased and its caller EventDestinationBusy; one that
 * still rings and is deleted, or whose phone fails, EventAbandoned; a member
 * that still rings is not told who left; nobody who talks left: the call ends.
 */
export function leave(now: Now, leg: Leg, leaving: Leaving = {}): void {
  if (isObserver(leg)) {
    stopObserving(now, leg, lastWord(leg, leaving), slotAt(leaving.answers, leg));
    endOneCall(now, leg.call.observed);
    return;
  }
  const others = legsIn(now, leg.connID, leg.call, ON_THE_CALL).filter(({ dn }) => dn !== leg.dn);
  const talking = others.filter(isAnswered);
  const caller = dialingFor(now, leg) ?? others.find(({ party }) => isDialing(party.state));
  if (others.length > 1 && talking.length > 0) {
    leaveConference(now, leg, { ...leaving, others, talking });
  } else if (leg.party.state === 'ringing' && caller !== undefined) {
    lose(now, leg, caller, leaving);
  } else {
    const [left] = talking;
    const observer = isAnswered(leg) ? listenerTo(now, leg) : undefined;
    if (left === undefined || observer === undefined) endCall(now, leg, leaving);
    else leaveObserved(now, leg, { ...leaving, left, observer });
  }
}

/** What the one who leaves is told: who rings and does not leave by itself has lost the call. */
const lastWord = (leg: Leg, { deletedBy = leg.dn, failing }: Leaving): TerminalEvent =>
  isAlerting(leg) && (failing === true || deletedBy !== leg.dn)
    ? 'EventAbandoned'
    : 'EventReleased';

const isDialing = (state: PartyState): boolean => state === 'dialing' || state === 'dialing-held';

interface Staying extends Leaving {
  readonly others: readonly Leg[];
  readonly talking: readonly Leg[];
}

/** Source: Releasing calls, release from conference and delete from conference. */
function leaveConference(now: Now, leg: Leg, { others, talking, ...leaving }: Staying): void {
  const extra = { ...otherSide(now, leg), CallState: 'Ok' };
  lastEvent(now, leg, lastWord(leg, leaving), extra, slotAt(leaving.answers, leg));
  tellDeleted(now, leg, { ...leaving, others, talking });
  leaveWithAgent(now, leg);
  hearAgain(now, leg);
}

/** Those who talk hear of a party that has left them, and by whose doing. */
export function tellDeleted(now: Now, leg: Leg, { others, talking, ...leaving }: Staying): void {
  const { dn } = leg;
  const { deletedBy = dn, answers } = leaving;
  const CallState = others.length > 2 ? 'Conferenced' : 'Ok';
  for (const member of talking) {
    const deleted = { ...other(dn, 'DeletedParty'), ...third(deletedBy, 'DeletedBy') };
    tell(now, member, 'EventPartyDeleted', { ...deleted, CallState }, slotAt(answers, member));
  }
  const observer = listenerTo(now, leg);
  if (observer !== undefined) tellGone(now, observer, leg.dn, CallState);
}

interface Left extends Leaving {
  /** Whom it leaves behind, alone but for the observer. */
  readonly left: Leg;
  readonly observer: Leg;
}

/** Of two who talk one leaves: the other, and the observer, are told so and released. Source: monitoring calls, external party or agent releases first. Choices: if nobody is outside, too. */
function leaveObserved(now: Now, leg: Leg, { left, observer, ...leaving }: Left): void {
  const { deletedBy = leg.dn, answers } = leaving;
  const extra = { ...queueOf(leg), ...namedAtEnd(now, leg), CallState: 'Ok' };
  lastEvent(now, leg, lastWord(leg, leaving), extra, slotAt(answers, leg));
  const who = deletedBy === leg.dn ? third(observer.dn, 'Observer') : third(deletedBy, 'DeletedBy');
  const deleted = { ...other(leg.dn, 'DeletedParty'), ...who, CallState: 'Ok' };
  tell(now, left, 'EventPartyDeleted', deleted, slotAt(answers, left));
  tellGone(now, observer, leg.dn);
  const alone = { ...queueOf(left), ...other(observer.dn, 'Observer'), CallState: 'Ok' };
  const observed = other(left.dn, left.party.role);
  lastEvent(now, left, 'EventReleased', alone);
  observerEnds(now, observer, observed);
  endOneCall(now, leg.call.observed);
  forget(leg.call);
}

/** The ringing party does not take the call. */
function lose(now: Now, leg: Leg, caller: Leg, leaving: Leaving): void {
  const extra = { ...queueOf(leg), ...otherSide(now, leg), CallState: 'Ok' };
  finish(now, leg, lastWord(leg, leaving), extra, slotAt(leaving.answers, leg));
  findBusy(now, caller, leg.dn, leaving.failing === true ? 'SitIntercept' : 'Busy');
}

/**
 * The caller's call came to nothing at its destination; the caller is still on the line, or holds it.
 * Choices: who talked before and was handed on has nobody left and is released, for that reason
 * (party states: EventReleased with a failing CallState), and so is the queue of a predictive call.
 */
export function findBusy(now: Now, caller: Leg, to: string, callState: string): void {
  const { call, party } = caller;
  if (isAnswered(caller) || party.state === 'detecting') {
    endCall(now, caller, { reason: callState });
    return;
  }
  call.heading = null;
  call.queue = null;
  call.sentBy = 'caller';
  call.failed = to;
  tell(now, caller, 'EventDestinationBusy', { ...otherSide(now, caller), CallState: callState });
  party.state = party.state === 'dialing-held' ? 'busy-held' : 'busy';
}

/** The call is over for everybody; the one who ended it hears so first. */
export function endCall(now: Now, first: Leg, leaving: Leaving = {}): void {
  const legs = [
    first,
    ...legsIn(now, first.connID, first.call, PRESENT).filter(({ dn }) => dn !== first.dn),
  ];
  const named = legs.map((leg) => otherSideAtEnd(now, leg));
  const observer = observerOf(now, first);
  const observed = observer === undefined ? {} : otherSide(now, observer);
  legs.forEach((leg, index) => {
    const lost = leg !== first && isOffered(leg.party.state);
    const waitedForRoute = leg.party.state === 'routing';
    const event = lost ? 'EventAbandoned' : lastWord(leg, leg === first ? leaving : {});
    const CallState = event === 'EventReleased' ? reasonAt(leg, leaving) : 'Ok';
    const extra = { ...queueOf(leg), ...named[index], CallState };
    lastEvent(now, leg, event, extra, slotAt(leaving.answers, leg));
    if (waitedForRoute) abandonRoute(now, leg);
  });
  if (observer !== undefined) {
    observerEnds(now, observer, observed);
    endOneCall(now, first.call.observed);
  }
  forget(first.call);
}

/**
 * OtherDN of a release: optional where two people talked (release phase).
 * Choices: while TRouteCall is under way on a routing point it is that route's
 * destination (routing, row `**`); on a routing queue the queue (RouteQueue, row `**`).
 */
function otherSideAtEnd(now: Now, leg: Leg): Extra {
  const isGivenUp = isDialing(leg.party.state);
  const asked = isGivenUp ? routeUnderWay(now, leg) : undefined;
  return asked === undefined ? namedAtEnd(now, leg) : other(asked, 'Destination');
}

/** The other side in a party's last event, optional where people talked. */
export const namedAtEnd = (now: Now, leg: Leg): Extra =>
  isAnswered(leg) && now.site.capabilities.optionalAttributes === 'omitted'
    ? {}
    : otherSide(now, leg);

/** Choices: a predictive call that its called party clears before the answer was dropped. */
const reasonAt = ({ party }: Leg, { reason }: Leaving): string =>
  reason ?? (party.state === 'detecting' ? 'Dropped' : 'Ok');

/** The call had come there and was not answered. */
const isOffered = (state: PartyState): boolean =>
  state === 'ringing' || state === 'queued' || state === 'parked' || state === 'routing';

const slotAt = (answers: Answering | undefined, { dn }: Leg): number | undefined =>
  answers?.at === dn ? answers.slot : undefined;

/**
 * ThisQueue of a party's events: the queue itself, or the queue its call came out of.
 * Source: EventAbandoned (ThisQueue must appear for an ACD call), EventRouteRequest, EventRouteUsed.
 */
export function queueOf({ call, dn, party }: Leg): Extra {
  if (party.role !== servedRole({ call })) return {};
  return { ThisQueue: isQueueItself(party.state) ? dn : (call.queue ?? undefined) };
}

const isQueueItself = (state: PartyState): boolean =>
  state === 'queued' || state === 'routing' || state === 'detecting';

/** An ended call keeps its ConnID and nothing else. */
export function forget(call: Call): void {
  call.stage = 'over';
  call.consults = null;
  call.caller = null;
  call.dialed = null;
  call.heading = null;
  call.sentBy = 'caller';
  call.queue = null;
  call.failed = null;
  call.dialedBy = 'caller';
  call.reached = false;
  call.observed = '';
}
