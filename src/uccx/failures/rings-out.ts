import { somePlace } from '../choosing.ts';
import { type Occurrence, occurrence } from '../occurrence.ts';
import { become } from '../telephony/agents.ts';
import { clearConnection, windUp } from '../telephony/depart.ts';
import { isOnline, isReservedFor, legHere, stands } from '../telephony/now.ts';
import { CAUSE, REASON } from '../vocabulary/enumerations.ts';
import type { InputOf } from '../vocabulary/inputs.ts';

/**
 * A phone rings and nobody answers: its agent becomes Not Ready. A queued call
 * waits on for another agent; any other call ends if only one is left.
 * Source: reason code 32763; the rest is inferred.
 */
export const ringsOut: Occurrence = occurrence<InputOf<'rings-out'>>({
  type: 'rings-out',
  class: 'failure',
  weight: 0.8,
  ends: true,
  some(now, choose) {
    const place = somePlace(now, choose, ['alerting']);
    return place && { type: 'rings-out', ...place };
  },
  isPossible: (now, input) =>
    isOnline(now) && now.site.is(input.thisDN, 'phone') && stands(now, input, 'alerting'),
  happen(now, input) {
    const leg = legHere(now, input);
    clearConnection(now, leg, CAUSE.callNotAnswered);
    if (isReservedFor(now, leg.device, leg.connID)) {
      become(now, leg.device, 'not-ready', REASON.ringNoAnswer);
    }
    windUp(now, leg);
  },
});
