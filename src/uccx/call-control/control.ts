import type { PartyState } from '../state.ts';
import { type Now, type Place, legAt, liveCall } from '../telephony/now.ts';
import type { Refusal } from '../vocabulary/refusals.ts';

/** Where something is done, and to which other device. */
export interface Target extends Place {
  /** Empty where there is none. */
  readonly otherDN: string;
}

/** One thing that can be done at a phone, by its user or by a client. */
export interface Control {
  /** Why it cannot be done as things stand; nothing if it can. Looks, and changes nothing. */
  readonly problem: (now: Now, target: Target) => Refusal | undefined;
  /** Does it, once it was found that it can be done. */
  readonly perform: (now: Now, target: Target) => void;
}

/** Why nothing can be done there: no such device or call, not on it, or standing wrong. */
export function notOn(now: Now, place: Place, states: readonly PartyState[]): Refusal | undefined {
  const { thisDN, connID } = place;
  if (!now.site.is(thisDN, 'phone', 'external', 'cti-port')) {
    return 'CF_INVALID_CSTA_DEVICE_IDENTIFIER';
  }
  if (liveCall(now, connID) === undefined) return 'CF_INVALID_CSTA_CALL_IDENTIFIER';
  const state = legAt(now, connID, thisDN)?.party.state ?? 'none';
  if (state === 'none') return 'CF_INVALID_CSTA_CONNECTION_IDENTIFIER';
  return states.includes(state) ? undefined : 'CF_INVALID_OBJECT_STATE';
}

/** A problem where a condition does not hold. */
export const unless = (holds: boolean, problem: Refusal): Refusal | undefined =>
  holds ? undefined : problem;
