import type { Site } from '../site.ts';
import { type Leg, type Now, ON_THE_CALL, WAITING, legsIn } from './now.ts';
import { Party } from './party.ts';
import { type Extra, other } from './tell.ts';

/**
 * Whom a party's events name as the other side: OtherDN and its role.
 *
 * Nobody when the other side is a conference (legend of the call models).
 * Choices: the tables differ in whom the caller's EventReleased names while the
 * call is between queue and agent; each is followed. Sent on by one queue: the
 * queue (ACD, row `**`). Sent on by one of several queues or by a route: the
 * destination (multiple ACDs, row `***`; routing, row `***`). After
 * EventDestinationBusy it stays the destination that was busy. The table of the
 * predictive call leaves out what its called party hears, which goes by the same rules.
 */
export function otherSide(now: Now, leg: Leg): Extra {
  const people = legsIn(now, leg.connID, leg.call, ON_THE_CALL).filter(({ dn }) => dn !== leg.dn);
  const members = leg.party.role === 'Observer' ? besidesAgent(leg, people) : people;
  if (members.length > 1) return {};
  const [member] = members;
  if (member !== undefined) return other(member.dn, roleSeen(member));
  if (leg.party.state === 'detecting') return other(leg.call.dialed ?? undefined, 'Destination');
  return isCaller(leg) ? other(farEnd(now, leg), servedRole(leg)) : callerOf(leg);
}

const isCaller = ({ call, dn, party }: Leg): boolean =>
  call.dialedBy === 'switch' ? dn === call.caller : party.role === 'Origination';

/**
 * The originator of the call, as those at its other end name it; of a predictive
 * call the queue that had it dialed and, once it is answered, who was called.
 */
export const callerOf = ({ call }: Leg): Extra => {
  const { caller, dialedBy } = call;
  if (caller === null) return {};
  return other(caller, dialedBy === 'switch' ? new Party(call, caller).role : 'Origination');
};

/** The role of where a call waits and of who is to take it: of a predictive call it is the originator's. */
export const servedRole = ({ call }: Pick<Leg, 'call'>): 'Destination' | 'Origination' =>
  call.dialedBy === 'switch' ? 'Origination' : 'Destination';

/** Whom an observer's events name: who talks with the agent (monitoring calls, note a), or the agent once alone. */
function besidesAgent({ call }: Leg, people: readonly Leg[]): readonly Leg[] {
  const others = people.filter(({ dn }) => dn !== call.observed);
  return others.length > 0 ? others : people;
}

const roleSeen = ({ party }: Leg) => party.role;

/** Where the caller's call stands, is going or has failed, when no person has it. */
function farEnd(now: Now, { connID, call }: Leg): string | undefined {
  const { heading, failed, sentBy, queue, dialed } = call;
  if (heading !== null && sentBy === 'queue') return queue ?? undefined;
  const waiting = legsIn(now, connID, call, WAITING);
  const at = waiting.find(({ dn }) => dn === queue) ?? waiting[0];
  const to = heading ?? failed ?? at?.dn ?? dialed;
  return to !== null && to === dialed && at === undefined
    ? asDialed(now.site, to)
    : (to ?? undefined);
}

/** The dialed DN as a dialing party's events write it (*DIAL): number, digits, or nothing at all. */
export const dialed = ({ site }: Now, dn: string): Extra =>
  other(asDialed(site, dn), 'Destination');

function asDialed({ capabilities, dn }: Site, name: string): string | undefined {
  if (capabilities.dialed === 'absent') return undefined;
  return capabilities.dialed === 'digits' ? dn(name)?.digits : name;
}
