import { pick } from '../../model/choices.ts';
import type { Choose } from '../../model/switch.ts';
import type { PartyState } from '../state.ts';
import { type Leg, type Now, type Place, legsIn } from '../telephony/now.ts';

/** One leg of a live call whose party stands in one of these states, by choice. */
export const someLeg = (now: Now, states: readonly PartyState[], choose: Choose): Leg | undefined =>
  pick(
    now.state.calls.flatMap((call, slot) => (call.stage === 'live' ? legsIn(now, slot + 1, call, states) : [])),
    choose,
  );

/** The place of one such leg. */
export function somePlace(now: Now, states: readonly PartyState[], choose: Choose): Place | undefined {
  const leg = someLeg(now, states, choose);
  return leg && { thisDN: leg.dn, connID: leg.connID };
}

/** Where a call waits, and a DN it may be sent to. */
export interface Sent extends Place {
  readonly otherDN: string;
}

/** One such leg, and any DN, by choice. */
export function someSent(now: Now, states: readonly PartyState[], choose: Choose): Sent | undefined {
  const place = somePlace(now, states, choose);
  const otherDN = pick(now.site.names, choose);
  return place === undefined || otherDN === undefined ? undefined : { ...place, otherDN };
}
