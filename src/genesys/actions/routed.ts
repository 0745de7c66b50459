import { type Occurrence, occurrence } from '../occurrence.ts';
import { isDestination } from '../requests/route-call.ts';
import { type Now, legHere, stands } from '../telephony/now.ts';
import { route } from '../telephony/send.ts';
import type { InputOf } from '../vocabulary/inputs.ts';
import { type Sent, someSent } from './person.ts';

/** No route came within the switch's timeout: default routing. Source: routing, note a. */
export const routeTimerExpires: Occurrence = occurrence<InputOf<'route-timer-expires'>>({
  type: 'route-timer-expires',
  class: 'action',
  weight: 1.5,
  ends: false,
  some(glance, choose) {
    const sent = someSent(glance, ['routing'], choose);
    return sent && { type: 'route-timer-expires', ...sent };
  },
  isPossible: isSendable,
  happen: (now, input) => route(now, legHere(now, input), { to: input.otherDN, by: 'switch' }),
});

/** Another application routes the call. Source: routing, note b. */
export const routedByAnotherApplication: Occurrence = occurrence<
  InputOf<'routed-by-another-application'>
>({
  type: 'routed-by-another-application',
  class: 'action',
  weight: 0.7,
  ends: false,
  some(glance, choose) {
    const sent = someSent(glance, ['routing'], choose);
    return sent && { type: 'routed-by-another-application', ...sent };
  },
  isPossible: isSendable,
  happen: (now, input) =>
    route(now, legHere(now, input), { to: input.otherDN, by: 'another-application' }),
});

function isSendable(now: Now, sent: Sent): boolean {
  return stands(now, sent, 'routing') && isDestination(now, sent, sent.otherDN);
}
