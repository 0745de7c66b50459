import { type Occurrence, occurrence } from '../occurrence.ts';
import { legHere, stands } from '../telephony/now.ts';
import { hasLineFree, ring } from '../telephony/offer.ts';
import type { InputOf } from '../vocabulary/inputs.ts';
import { somePlace } from './person.ts';

/** The phone takes back a call parked on it: it rings there, without EventDiverted. Source: call parking. */
export const picksUp: Occurrence = occurrence<InputOf<'picks-up'>>({
  type: 'picks-up',
  class: 'action',
  weight: 3,
  ends: false,
  some(glance, choose) {
    const parked = somePlace(glance, ['parked'], choose);
    return parked && { type: 'picks-up', ...parked };
  },
  isPossible: (now, input) => stands(now, input, 'parked') && hasLineFree(now, input.thisDN),
  happen: (now, input) => ring(now, legHere(now, input)),
});
