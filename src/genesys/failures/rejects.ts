import { legStanding, someLeg } from '../actions/person.ts';
import { type Occurrence, occurrence } from '../occurrence.ts';
import { leave } from '../telephony/depart.ts';
import type { InputOf } from '../vocabulary/inputs.ts';

/** The called person rejects the ringing call. The documents are silent: see `leave`. */
export const rejects: Occurrence = occurrence<InputOf<'rejects'>>({
  type: 'rejects',
  class: 'failure',
  weight: 1,
  ends: true,
  ask(now, choose) {
    const leg = someLeg(now, ['ringing'], choose);
    return leg && { type: 'rejects', thisDN: leg.dn, connID: leg.connID };
  },
  happen(now, input) {
    const leg = legStanding(now, input, ['ringing']);
    if (leg !== undefined) leave(now, leg);
  },
});
