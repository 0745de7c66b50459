import { pick } from '../../model/choices.ts';
import { someLeg } from '../../model/exchange/glance.ts';
import type { Choose } from '../../model/switch.ts';
import type { PartyState } from '../state.ts';
import type { Glance } from '../telephony/glance.ts';
import type { Place } from '../telephony/now.ts';

/** The place of one leg of a live call that stands in one of these states, by choice. */
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
