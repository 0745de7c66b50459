import type { PartyState } from '../state.ts';
import { queueOf } from './depart.ts';
import type { Leg, Now } from './now.ts';
import { otherSide } from './other-side.ts';
import { tell } from './tell.ts';

/** Parties that can put their call on hold. */
export const HOLDABLE = ['established', 'dialing'] as const;

/** Where a party stands once its call is taken back from hold. */
const RETRIEVED: Partial<Record<PartyState, PartyState>> = {
  held: 'established',
  'dialing-held': 'dialing',
  'busy-held': 'busy',
};

/** The party puts the call on hold, while dialing too. Source: while on hold; hold and retrieve. */
export function hold(now: Now, leg: Leg, answers?: number): void {
  leg.party.state = leg.party.state === 'dialing' ? 'dialing-held' : 'held';
  tell(now, leg, 'EventHeld', otherSide(now, leg), answers);
}

/** The party takes the call back from hold. Source: while on hold; hold and retrieve. */
export function retrieve(now: Now, leg: Leg, answers?: number): void {
  leg.party.state = RETRIEVED[leg.party.state] ?? leg.party.state;
  const extra = { ...queueOf(leg), ...otherSide(now, leg), CallState: 'Ok' };
  tell(now, leg, 'EventRetrieved', extra, answers);
}
