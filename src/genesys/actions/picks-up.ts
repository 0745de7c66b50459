import { type Occurrence, occurrence } from '../occurrence.ts';
import { type Leg, type Now, legsOfDN } from '../telephony/now.ts';
import { hasLineFree, isInService, ring } from '../telephony/offer.ts';
import type { InputOf } from '../vocabulary/inputs.ts';
import { legStanding, someLeg } from './person.ts';

/** The phone takes back a call parked on it: it rings there, without EventDiverted. Source: call parking. */
export const picksUp: Occurrence = occurrence<InputOf<'picks-up'>>({
  type: 'picks-up',
  class: 'action',
  weight: 2,
  ends: false,
  ask(now, choose) {
    const leg = someLeg(now, ['parked'], choose);
    return leg !== undefined && isFree(now, leg)
      ? { type: 'picks-up', thisDN: leg.dn, connID: leg.connID }
      : undefined;
  },
  happen(now, input) {
    const leg = legStanding(now, input, ['parked']);
    if (leg !== undefined && isFree(now, leg)) ring(now, leg);
  },
});

/** A line is free, not counting those that parked calls take. */
const isFree = (now: Now, { dn }: Leg): boolean =>
  hasLineFree(now, dn) ||
  (isInService(now, dn) && legsOfDN(now, dn).every(({ party }) => party.state === 'parked'));
