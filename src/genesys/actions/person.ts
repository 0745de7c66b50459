import { pick } from '../../model/choices.ts';
import type { Choose } from '../../model/switch.ts';
import type { PartyState } from '../state.ts';
import type { Glance } from '../telephony/glance.ts';
import type { Leg, Place } from '../telephony/now.ts';

/** One leg of a live call whose party stands in one of these states, by choice. */
export function someLeg(
  { legs }: Glance,
  states: readonly PartyState[],
  choose: Choose,
): Leg | undefined {
  let many = 0;
  for (const state of states) many += legs.get(state)?.length ?? 0;
  if (many === 0) return undefined;
  let chosen = choose(many);
  for (const state of states) {
    const standing = legs.get(state) ?? [];
    if (chosen < standing.length) return standing[chosen];
    chosen -= standing.length;
  }
  return undefined;
}

/** The place of one such leg. */
export function somePlace(
  glance: Glance,
  states: readonly PartyState[],
  choose: Choose,
): Place | undefined {
  const leg = someLeg(glance, states, choose);
  return leg && { thisDN: leg.dn, connID: leg.connID };
}

/** Where a call waits, and a DN it may be sent to. */
export interface Sent extends Place {
  readonly otherDN: string;
}

/** One such leg, and any DN, by choice. */
export function someSent(
  glance: Glance,
  states: readonly PartyState[],
  choose: Choose,
): Sent | undefined {
  const place = somePlace(glance, states, choose);
  const otherDN = pick(glance.site.names, choose);
  return place === undefined || otherDN === undefined ? undefined : { ...place, otherDN };
}
