import { somePlace } from '../actions/person.ts';
import { type Occurrence, occurrence } from '../occurrence.ts';
import { leave } from '../telephony/depart.ts';
import { legHere, stands } from '../telephony/now.ts';
import type { InputOf } from '../vocabulary/inputs.ts';

/** The called person rejects the ringing call. The documents are silent: see `leave`. */
export const rejects: Occurrence = occurrence<InputOf<'rejects'>>({
  type: 'rejects',
  class: 'failure',
  weight: 0.7,
  ends: true,
  some(glance, choose) {
    const ringing = somePlace(glance, ['ringing'], choose);
    return ringing && { type: 'rejects', ...ringing };
  },
  isPossible: (now, input) => stands(now, input, 'ringing'),
  happen: (now, input) => leave(now, legHere(now, input)),
});
