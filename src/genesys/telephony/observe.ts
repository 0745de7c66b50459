import type { CallState } from '../vocabulary/attributes.ts';
import { type TerminalEvent, lastEvent } from './last-event.ts';
import { endOneCall, supervisorOf } from './monitoring.ts';
import {
  ANSWERED,
  type Leg,
  type Now,
  OBSERVING,
  ON_THE_CALL,
  isAlerting,
  legOf,
  legsIn,
} from './now.ts';
import { otherSide } from './other-side.ts';
import { type Extra, other, tell, third } from './tell.ts';

const BRIDGED: { readonly CallState: CallState } = { CallState: 'Bridged' };

/** Who observes the call of this leg, ringing or listening. */
export const observerOf = (now: Now, { connID, call }: Leg): Leg | undefined =>
  call.observed === '' ? undefined : legsIn(now, connID, call, OBSERVING)[0];

/** Who listens to the call of this leg. */
export function listenerTo(now: Now, leg: Leg): Leg | undefined {
  const observer = observerOf(now, leg);
  return observer?.party.state === 'observing' ? observer : undefined;
}

/**
 * The phone of the agent's supervisor rings, and those who talk hear who is going to listen.
 * Source: monitoring calls, service observing on agent; on an agent-initiated call both people
 * are told.
 */
export function callObserver(now: Now, agent: Leg): void {
  const { call, connID, dn } = agent;
  const observer = legOf(connID, call, supervisorOf(now, dn));
  call.observed = dn;
  observer.party.state = 'observer-ringing';
  observer.party.role = 'Observer';
  tell(now, observer, 'EventRinging', { ...otherSide(now, observer), ...BRIDGED });
  for (const member of legsIn(now, connID, call, ANSWERED)) {
    tell(now, member, 'EventPartyAdded', { ...other(observer.dn, 'Observer'), ...BRIDGED });
  }
}

/** The observer picks up and listens. Source: monitoring calls, service observing on agent. */
export function observe(now: Now, observer: Leg, answers?: number): void {
  observer.party.state = 'observing';
  tell(now, observer, 'EventEstablished', { ...otherSide(now, observer), ...BRIDGED }, answers);
}

/**
 * The observer leaves; those who talk go on, and hear of it as of a member of a conference.
 * Source: monitoring calls, observer releases. Choices: the call is not observed again.
 */
export function stopObserving(
  now: Now,
  observer: Leg,
  event?: TerminalEvent,
  answers?: number,
): void {
  const { connID, call, dn } = observer;
  observerEnds(now, observer, otherSide(now, observer), event, answers);
  const deleted = { ...other(dn, 'DeletedParty'), ...third(dn, 'DeletedBy') };
  const CallState = stateLeft(now, observer);
  for (const member of legsIn(now, connID, call, ANSWERED)) {
    tell(now, member, 'EventPartyDeleted', { ...deleted, CallState });
  }
}

/** CallState of EventPartyDeleted: whether more than two are on the call besides the observer. */
const stateLeft = (now: Now, { connID, call }: Leg): CallState =>
  legsIn(now, connID, call, ON_THE_CALL).length > 2 ? 'Conferenced' : 'Ok';

/**
 * The agent has left a call on which others go on: whoever observes it leaves too.
 * Choices: it hears of both, as where the agent releases first (monitoring calls).
 */
export function leaveWithAgent(now: Now, agent: Leg): void {
  if (agent.call.observed !== agent.dn) return;
  const observer = observerOf(now, agent);
  if (observer !== undefined) {
    stopObserving(now, observer);
    endOneCall(now, agent.dn);
  }
  agent.call.observed = '';
}

/** The same where the observer is still to hear that the agent has left. */
export function tellAndLeave(now: Now, agent: Leg): void {
  const observer = agent.call.observed === agent.dn ? listenerTo(now, agent) : undefined;
  if (observer !== undefined) tellGone(now, observer, agent.dn, stateLeft(now, observer));
  leaveWithAgent(now, agent);
}

/** The agent goes over to another call with everybody else: whoever observes it hears so and leaves, and nobody else hears of that. */
export function stayBehind(now: Now, agent: Leg): void {
  const observer = observerOf(now, agent);
  if (observer !== undefined) {
    if (listenerTo(now, agent) !== undefined) {
      tellGone(now, observer, agent.dn, stateLeft(now, observer));
    }
    observerEnds(now, observer, otherSide(now, observer));
    endOneCall(now, agent.dn);
  }
  agent.call.observed = '';
}

/** The last event of an observer: unless another is given, it has lost what it has not answered. Source: monitoring calls, release phases and row `*`. */
export function observerEnds(
  now: Now,
  observer: Leg,
  side: Extra,
  event: TerminalEvent = isAlerting(observer) ? 'EventAbandoned' : 'EventReleased',
  answers?: number,
): void {
  // Bridged is on all events of an observer but those that say who has left (field knowledge).
  const CallState = event === 'EventReleased' ? 'Ok' : 'Bridged';
  lastEvent(now, observer, event, { ...side, CallState }, answers);
}

/** The observer hears who has left. Source: monitoring calls, agent or external party releases first. */
export const tellGone = (now: Now, observer: Leg, dn: string, left = 'Ok'): void =>
  tell(now, observer, 'EventPartyDeleted', { ...other(dn, 'DeletedParty'), CallState: left });

/** Whoever listens hears who has joined those who talk. Source: field knowledge; that it carries Bridged is inferred. */
export function tellJoined(now: Now, { leg, dn, by }: Joining): void {
  const observer = listenerTo(now, leg);
  if (observer === undefined) return;
  const joined = { ...other(dn, 'NewParty'), ...third(by, 'AddedBy') };
  tell(now, observer, 'EventPartyAdded', { ...joined, ...BRIDGED });
}

/** Who joins the call of this leg, and who adds it. */
interface Joining {
  readonly leg: Leg;
  /** Nobody where several come together and are told of by one event. */
  readonly dn: string | undefined;
  readonly by: string;
}
