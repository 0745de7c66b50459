import { pick } from '../../model/choices.ts';
import type { Choose } from '../../model/switch.ts';
import { type Occurrence, occurrence } from '../occurrence.ts';
import { isDestination } from '../requests/route-call.ts';
import type { Now } from '../telephony/now.ts';
import { type Route, route } from '../telephony/send.ts';
import type { InputOf } from '../vocabulary/inputs.ts';
import { legStanding, someLeg } from './person.ts';

/** No route came within the switch's timeout: default routing. Source: routing, note a. */
export const routeTimerExpires: Occurrence = occurrence<InputOf<'route-timer-expires'>>({
  type: 'route-timer-expires',
  class: 'action',
  weight: 1,
  ends: false,
  ask(now, choose) {
    const sent = someSent(now, choose);
    return sent && { type: 'route-timer-expires', ...sent };
  },
  happen: (now, input) => send(now, input, 'switch'),
});

/** Another application routes the call. Source: routing, note b. */
export const routedByAnotherApplication: Occurrence = occurrence<InputOf<'routed-by-another-application'>>({
  type: 'routed-by-another-application',
  class: 'action',
  weight: 0.7,
  ends: false,
  ask(now, choose) {
    const sent = someSent(now, choose);
    return sent && { type: 'routed-by-another-application', ...sent };
  },
  happen: (now, input) => send(now, input, 'another-application'),
});

/** A waiting call and where it is sent: `thisDN` is where it waits for a route. */
interface Sent {
  readonly thisDN: string;
  readonly connID: number;
  readonly otherDN: string;
}

function someSent(now: Now, choose: Choose): Sent | undefined {
  const leg = someLeg(now, ['routing'], choose);
  if (leg === undefined) return undefined;
  const otherDN = pick(
    now.site.names.filter((dn) => isDestination(now, leg.connID, dn)),
    choose,
  );
  return otherDN === undefined ? undefined : { thisDN: leg.dn, connID: leg.connID, otherDN };
}

function send(now: Now, sent: Sent, by: Route['by']): void {
  const leg = legStanding(now, sent, ['routing']);
  if (leg !== undefined && isDestination(now, leg.connID, sent.otherDN)) route(now, leg, { to: sent.otherDN, by });
}
