import { type Now, type Place, legAt, legHere } from '../telephony/now.ts';
import { route } from '../telephony/send.ts';
import { type RequestRules, notIn } from './rules.ts';

/** TRouteCall: a client says where the waiting call goes. Source: routing; RouteQueue case; routing outbound. */
export const routeCall: RequestRules = {
  refusal: (now, asked) =>
    notIn(now, asked, ['routing']) ?? (isDestination(now, asked, asked.otherDN) ? undefined : 402),

  carryOut: (now, asked, answers) =>
    route(now, legHere(now, asked), { to: asked.otherDN, by: 'client' }, answers),
};

/**
 * A call can be sent there: a phone, an outside number or a queue that it is not at already.
 * Choices: from a routing point also to a routing queue, and never back.
 */
export const isDestination = (now: Now, { connID, thisDN }: Place, to: string): boolean =>
  (now.site.is(to, 'extension', 'trunk', 'external', 'acd-queue') ||
    (now.site.is(to, 'routing-queue') && now.site.is(thisDN, 'routing-point'))) &&
  legAt(now, connID, to)?.party.state === 'none';
