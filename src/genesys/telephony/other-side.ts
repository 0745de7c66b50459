import type { Site } from '../site.ts';
import { type Leg, type Now, ON_THE_CALL, WAITING, legsIn } from './now.ts';
import { type Extra, other } from './tell.ts';

/**
 * Whom a party's events name as the other side: OtherDN and its role.
 *
 * Nobody when the other side is a conference (legend of the call models).
 * Choices: the tables differ in whom the caller's EventReleased names while the
 * call is between queue and agent; each is followed. Sent on by one queue: the
 * queue (ACD, row `**`). Sent on by one of several queues or by a route: the
 * destination (multiple ACDs, row `***`; routing, row `***`). While TRouteCall
 * is under way on a routing point: its destination (routing, row `**`); on a
 * routing queue: the queue (RouteQueue, row `**`).
 */
export function otherSide(now: Now, leg: Leg): Extra {
  const members = legsIn(now, leg.connID, leg.call, ON_THE_CALL).filter(({ dn }) => dn !== leg.dn);
  if (members.length > 1) return {};
  const [member] = members;
  if (member !== undefined) return other(member.dn, roleSeen(member));
  return leg.party.role === 'Origination' ? other(farEnd(now, leg), 'Destination') : callerOf(leg);
}

/** The originator of the call, as those at its other end name it. */
export const callerOf = ({ call }: Leg): Extra => other(call.caller ?? undefined, 'Origination');

const roleSeen = ({ party }: Leg) => party.role;

/** Where the caller's call stands or is going, when no person has it yet. */
function farEnd(now: Now, { connID, call }: Leg): string | undefined {
  if (call.heading !== null) return headingSeen(now, call, call.heading);
  const waiting = legsIn(now, connID, call, WAITING);
  const at = waiting.find(({ dn }) => dn === call.queue) ?? waiting[0];
  const routed =
    at !== undefined && now.site.is(at.dn, 'routing-point')
      ? routeUnderWay(now, connID, at.dn)
      : undefined;
  return routed ?? at?.dn ?? call.dialed ?? undefined;
}

function headingSeen({ site }: Now, call: Leg['call'], heading: string): string | undefined {
  if (call.sentBy === 'queue') return call.queue ?? undefined;
  return call.sentBy === 'caller' && heading === call.dialed ? asDialed(site, heading) : heading;
}

/** The destination of a TRouteCall that is under way for this stay. */
const routeUnderWay = ({ state }: Now, connID: number, dn: string): string | undefined =>
  state.inFlight.find(
    (one) => one?.request === 'TRouteCall' && one.connID === connID && one.thisDN === dn,
  )?.otherDN;

/** The dialed DN as a dialing party's events write it (*DIAL): number, digits, or nothing at all. */
export const dialed = ({ site }: Now, dn: string): Extra =>
  other(asDialed(site, dn), 'Destination');

function asDialed({ capabilities, dn }: Site, name: string): string | undefined {
  if (capabilities.dialed === 'absent') return undefined;
  return capabilities.dialed === 'digits' ? dn(name)?.digits : name;
}
