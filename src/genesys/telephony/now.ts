import type { Answering } from '../../model/exchange/answering.ts';
import type { Site } from '../site.ts';
import type { Call, GenesysState, PartyState } from '../state.ts';
import { Party } from './party.ts';

/** One input being answered: the exchange, its state, and what has been said so far. */
export type Now = Answering<Site, GenesysState>;

/** One party of one call, with its call. */
export interface Leg {
  readonly connID: number;
  readonly call: Call;
  readonly dn: string;
  readonly party: Party;
}

/** The call with this ConnID, if there ever was one. */
export function callAt({ state }: Now, connID: number): Call | undefined {
  const call = state.calls[connID - 1];
  return call === undefined || call.stage === 'unused' ? undefined : call;
}

/** A DN's leg of a call; nothing if there is no such call or DN. */
export function legAt(now: Now, connID: number, dn: string): Leg | undefined {
  const call = callAt(now, connID);
  return call === undefined || now.site.dn(dn) === undefined ? undefined : legOf(connID, call, dn);
}

/** Where an input happens: a DN's party of a call. */
export interface Place {
  readonly connID: number;
  readonly thisDN: string;
}

/** The leg at this place, after it was found to be there. */
export function legHere(now: Now, { connID, thisDN }: Place): Leg {
  const leg = legAt(now, connID, thisDN);
  if (leg === undefined) throw new RangeError(`${thisDN} is not on call ${connID}`);
  return leg;
}

/** Whether the party at this place stands in one of these states. */
export function stands(
  now: Now,
  { connID, thisDN }: Place,
  ...states: readonly PartyState[]
): boolean {
  const leg = legAt(now, connID, thisDN);
  return leg !== undefined && states.includes(leg.party.state);
}

/** The leg of a DN that is known to be configured. */
export const legOf = (connID: number, call: Call, dn: string): Leg => ({
  connID,
  call,
  dn,
  party: new Party(call, dn),
});

/** The legs of a call whose party stands in one of these states, in the order of the configuration. */
export function legsIn(now: Now, connID: number, call: Call, states: readonly PartyState[]): Leg[] {
  const legs: Leg[] = [];
  const { standing } = call;
  for (const dn of now.site.names) {
    const state = standing[dn];
    if (state !== undefined && states.includes(state)) legs.push(legOf(connID, call, dn));
  }
  return legs;
}

/** People on a call: whoever dials, rings, talks or holds. */
export const ON_THE_CALL = [
  'dialing',
  'dialing-held',
  'busy',
  'busy-held',
  'ringing',
  'established',
  'held',
] as const;

/** The phone rings: for a call to it, or to observe one. */
export const isAlerting = ({ party: { state } }: Leg): boolean =>
  state === 'ringing' || state === 'observer-ringing';

/** Parties that talk, or would if they had not put the call on hold. */
export const ANSWERED = ['established', 'held'] as const;

export const isAnswered = ({ party: { state } }: Leg): boolean =>
  state === 'established' || state === 'held';

/** The call waits there until it is sent on or picked up; a predictive call, first of all, to be answered. */
export const WAITING = ['queued', 'parked', 'routing', 'detecting'] as const;

/** Who observes the call of an agent, or is called to; nobody counts it among those who talk. */
export const OBSERVING = ['observer-ringing', 'observing'] as const;

export const isObserver = ({ party: { state } }: Leg): boolean =>
  state === 'observing' || state === 'observer-ringing';

/** Wherever a call stands at a DN, observers apart. */
export const PRESENT = [...ON_THE_CALL, ...WAITING] as const;

/** All legs a DN has at this moment, whatever their call. */
export function legsOfDN(now: Now, dn: string): Leg[] {
  const legs: Leg[] = [];
  now.state.calls.forEach((call, slot) => {
    if (call.stage === 'live' && call.standing[dn] !== 'none') legs.push(legOf(slot + 1, call, dn));
  });
  return legs;
}

/** The calls of a phone that take one of its lines: a call parked on it does not. */
export const linesTaken = (now: Now, dn: string): Leg[] =>
  legsOfDN(now, dn).filter(({ party }) => party.state !== 'parked');

/** Every other call of this phone is on hold, so that it may talk on this one. */
export const othersHeld = (now: Now, { dn, connID }: Leg): boolean =>
  linesTaken(now, dn).every((leg) => leg.connID === connID || isHeld(leg) || isAlerting(leg));

/** States of a party that put its call on hold, answered or not. */
export const ON_HOLD = ['held', 'dialing-held', 'busy-held'] as const;

export const isHeld = ({ party: { state } }: Leg): boolean =>
  ON_HOLD.some((held) => held === state);
