import type { Asked } from './flight.ts';
import { type Leg, type Now, PRESENT, WAITING, legAt, legOf, legsIn } from './now.ts';
import { servedRole } from './other-side.ts';
import { stayBehind } from './observe.ts';

/** A call and a consultation about it, at the party that has both. */
export interface TwoCalls {
  readonly main: Leg;
  readonly consult: Leg;
}

/** The two calls that a request names, whichever of them is on hold: one is a consultation about the other. */
export function twoCalls(now: Now, { thisDN, connID, consultConnID }: Asked): TwoCalls | undefined {
  const one = legAt(now, connID, thisDN);
  const other = legAt(now, consultConnID, thisDN);
  if (one === undefined || other === undefined) return undefined;
  if (isConsultation(other, one)) return { main: one, consult: other };
  return isConsultation(one, other) ? { main: other, consult: one } : undefined;
}

const isConsultation = ({ call, dn }: Leg, main: Leg): boolean =>
  call.consults === main.connID && call.caller === dn;

/** Everybody else on the call of this leg, and wherever it waits. */
export const othersOn = (now: Now, { connID, call, dn }: Leg): Leg[] =>
  legsIn(now, connID, call, PRESENT).filter((leg) => leg.dn !== dn);

/**
 * Nobody has taken the call to which somebody who talks was handed on: it is on
 * its way, waits, or rings at who is called.
 */
export const isUntaken = (now: Now, leg: Leg): boolean =>
  leg.call.heading !== null || othersOn(now, leg).some(isCalled);

/** Who is called and has not answered; who was added to a conference is not called. */
export const isCalled = ({ call, party: { state, role } }: Leg): boolean =>
  (state === 'ringing' && role === servedRole({ call })) ||
  WAITING.some((waiting) => waiting === state);

/**
 * Everybody on the consultation goes over to the other call.
 * Choices: who observes one of them leaves as that one goes, and whoever goes along is not told of it.
 */
export function goOver(now: Now, joining: readonly Leg[], { connID, call }: Leg): Leg[] {
  const observed = joining.find((leg) => leg.call.observed === leg.dn);
  const there = ({ dn }: Leg): Leg => legOf(connID, call, dn);
  if (observed !== undefined) {
    move(now, observed, there(observed));
    stayBehind(now, observed);
  }
  for (const leg of joining) if (leg !== observed) move(now, leg, there(leg));
  return joining.map(there);
}

/**
 * A party goes over as it stands, role included: who was added to a conference is not
 * called there either. Who was muted or did not hear the others goes on so.
 * Consultations of its own are about that call from now on.
 */
function move(now: Now, { connID, party }: Leg, there: Leg): void {
  there.party.state = party.state;
  there.party.role = party.role;
  there.party.told = party.told;
  if (party.microphone === 'off') there.party.microphone = 'off';
  if (party.listening === 'off') there.party.listening = 'off';
  party.state = 'none';
  party.role = 'Destination';
  party.told = false;
  party.unmute();
  for (const other of now.state.calls) {
    if (other.consults === connID) other.consults = there.connID;
  }
}
