import type { Asked } from '../telephony/flight.ts';
import { type Now, legAt, legHere } from '../telephony/now.ts';
import { route } from '../telephony/send.ts';
import { type RequestRules, notIn } from './rules.ts';

/** TRouteCall: a client says where the waiting call goes. Source: routing; RouteQueue case; routing outbound. */
export const routeCall: RequestRules = {
  refusal: (now, asked) =>
    notIn(now, asked, ['routing']) ??
    (isDestination(now, asked.connID, asked.otherDN) ? undefined : 402),

  carryOut: (now, asked, answers) =>
    route(now, legHere(now, asked), { to: asked.otherDN, by: 'client' }, answers),
};

/** A call can be sent there: a phone, an outside number or a queue that it is not at already. */
export const isDestination = (now: Now, connID: Asked['connID'], to: string): boolean =>
  now.site.is(to, 'extension', 'trunk', 'external', 'acd-queue') &&
  legAt(now, connID, to)?.party.state === 'none';
