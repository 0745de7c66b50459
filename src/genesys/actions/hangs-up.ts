import { type Occurrence, occurrence } from '../occurrence.ts';
import { leave } from '../telephony/depart.ts';
import type { InputOf } from '../vocabulary/inputs.ts';
import { legStanding, someLeg } from './person.ts';

const OFF_HOOK = ['dialing', 'dialing-held', 'busy', 'established', 'held'] as const;

/** A person hangs up, at any moment of the call. Source: all abnormal tables; releasing calls. */
export const hangsUp: Occurrence = occurrence<InputOf<'hangs-up'>>({
  type: 'hangs-up',
  class: 'action',
  weight: 2,
  ends: true,
  ask(now, choose) {
    const leg = someLeg(now, OFF_HOOK, choose);
    return leg && { type: 'hangs-up', thisDN: leg.dn, connID: leg.connID };
  },
  happen(now, input) {
    const leg = legStanding(now, input, OFF_HOOK);
    if (leg !== undefined) leave(now, leg);
  },
});
