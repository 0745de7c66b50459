import { type Occurrence, occurrence } from '../occurrence.ts';
import { leave } from '../telephony/depart.ts';
import { legHere, stands } from '../telephony/now.ts';
import type { InputOf } from '../vocabulary/inputs.ts';
import { somePlace } from './person.ts';

const OFF_HOOK = [
  'dialing',
  'dialing-held',
  'busy',
  'busy-held',
  'established',
  'held',
  'observing',
] as const;

/** A person hangs up, at any moment of the call. Source: all abnormal tables; releasing calls. */
export const hangsUp: Occurrence = occurrence<InputOf<'hangs-up'>>({
  type: 'hangs-up',
  class: 'action',
  weight: 1.3,
  ends: true,
  some(glance, choose) {
    const place = somePlace(glance, OFF_HOOK, choose);
    return place && { type: 'hangs-up', ...place };
  },
  isPossible: (now, input) => stands(now, input, ...OFF_HOOK),
  happen: (now, input) => leave(now, legHere(now, input)),
});
