import type { Rules } from '../../model/exchange/submission.ts';
import type { PartyState } from '../state.ts';
import type { Asked } from '../telephony/flight.ts';
import { type Now, legAt, legHere, othersHeld } from '../telephony/now.ts';
import { isInService } from '../telephony/offer.ts';
import type { ErrorCode } from '../vocabulary/errors.ts';

/** What the switch does with one type of request. */
export type RequestRules = Rules<Now, Asked, ErrorCode>;

/** Why nothing can be asked for this DN at all. Source: T-Library error codes 41, 58, 59, 109. */
export function unreachable(now: Now, dn: string): ErrorCode | undefined {
  if (now.state.link === 'disconnected') return 109;
  const known = now.site.dn(dn);
  if (known === undefined || known.type === 'external') return 59;
  if (!known.registered) return 41;
  return isInService(now, dn) ? undefined : 58;
}

/**
 * Why this DN can ask nothing of this call: there is none, it is over, its
 * client does not know it, or the party stands wrong.
 * Source: T-Library error codes 56, 185, 237, 470.
 */
export function notIn(
  now: Now,
  { thisDN, connID }: Asked,
  states: readonly PartyState[],
): ErrorCode | undefined {
  const problem = unreachable(now, thisDN);
  if (problem !== undefined) return problem;
  const leg = legAt(now, connID, thisDN);
  if (leg === undefined) return 56;
  if (leg.call.stage === 'over') return 237;
  if (leg.party.state === 'none') return 470;
  if (!leg.party.told) return 56;
  return states.includes(leg.party.state) ? undefined : 185;
}

/** The same request asked of the other of its two calls: the one that is not on hold. */
export const currentOf = ({ consultConnID: connID, ...asked }: Asked): Asked => ({
  ...asked,
  connID,
  consultConnID: asked.connID,
});

/** Every other call of this party is on hold or rings: this is the one that it talks or dials on. */
export const isOnlyLive = (now: Now, asked: Asked): boolean => othersHeld(now, legHere(now, asked));
