import { somePlace } from '../actions/person.ts';
import { type Occurrence, occurrence } from '../occurrence.ts';
import { leave } from '../telephony/depart.ts';
import { legHere, stands } from '../telephony/now.ts';
import type { InputOf } from '../vocabulary/inputs.ts';

const RINGING = ['ringing', 'observer-ringing'] as const;

/** The called person rejects the ringing call. The documents are silent: see `leave`. */
export const rejects: Occurrence = occurrence<InputOf<'rejects'>>({
  type: 'rejects',
  class: 'failure',
  weight: 0.7,
  ends: true,
  some(glance, choose) {
    const ringing = somePlace(glance, RINGING, choose);
    return ringing && { type: 'rejects', ...ringing };
  },
  isPossible: (now, input) => stands(now, input, ...RINGING),
  happen: (now, input) => leave(now, legHere(now, input)),
});
