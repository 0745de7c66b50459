import type { Call, PartyState } from '../state.ts';
import type { EventName } from '../vocabulary/events.ts';
import { abandonRoute } from './flight.ts';
import { type Leg, type Now, ON_THE_CALL, PRESENT, legsIn } from './now.ts';
import { otherSide } from './other-side.ts';
import { type Extra, other, tell, third } from './tell.ts';

/** How a party leaves: who made it leave, and which request that answers at which party. */
export interface Leaving {
  readonly deletedBy?: string;
  readonly answers?: Answering;
}

/** The request a step answers, and the party whose event carries its ReferenceID. */
export interface Answering {
  readonly at: string;
  readonly slot: number;
}

/** A party's last event: afterwards the DN is not on the call any more. */
export function finish(
  now: Now,
  leg: Leg,
  event: TerminalEvent,
  extra: Extra,
  answers?: number,
): void {
  tell(now, leg, event, extra, answers);
  const { party } = leg;
  if (now.state.link === 'disconnected' && party.told) party.missed = event;
  else party.role = 'Destination';
  party.state = 'none';
  party.told = false;
}

/** The events that can be a party's last. */
export type TerminalEvent = Extract<
  EventName,
  'EventReleased' | 'EventAbandoned' | 'EventDiverted' | 'EventRouteUsed'
>;

/**
 * A person leaves the call: hangs up, rejects, releases or is deleted.
 *
 * Three or more on the call: the others stay (releasing calls, release from
 * conference). Choices, where the documents are silent: a called party that
 * rejects is told EventReleased and its caller EventDestinationBusy; a member
 * that still rings is not told who left; nobody who talks left: the call ends.
 */
export function leave(now: Now, leg: Leg, leaving: Leaving = {}): void {
  const others = legsIn(now, leg.connID, leg.call, ON_THE_CALL).filter(({ dn }) => dn !== leg.dn);
  const talking = others.filter(({ party }) => isAnswered(party.state));
  const caller = others.find(({ party }) => isDialing(party.state));
  if (others.length > 1 && talking.length > 0) {
    leaveConference(now, leg, { ...leaving, others, talking });
  } else if (leg.party.state === 'ringing' && caller !== undefined)
    {reject(now, leg, caller, leaving);}
  else endCall(now, leg, leaving);
}

const isAnswered = (state: PartyState): boolean => state === 'established' || state === 'held';
const isDialing = (state: PartyState): boolean => state === 'dialing' || state === 'dialing-held';

interface Staying extends Leaving {
  readonly others: readonly Leg[];
  readonly talking: readonly Leg[];
}

/** Source: Releasing calls, release from conference and delete from conference. */
function leaveConference(
  now: Now,
  leg: Leg,
  { others, talking, deletedBy = leg.dn, answers }: Staying,
): void {
  finish(
    now,
    leg,
    'EventReleased',
    { ...otherSide(now, leg), CallState: 'Ok' },
    slotAt(answers, leg),
  );
  const CallState = others.length > 2 ? 'Conferenced' : 'Ok';
  for (const member of talking) {
    const extra = { ...other(leg.dn, 'DeletedParty'), ...third(deletedBy, 'DeletedBy'), CallState };
    tell(now, member, 'EventPartyDeleted', extra, slotAt(answers, member));
  }
}

function reject(now: Now, leg: Leg, caller: Leg, { answers }: Leaving): void {
  const busy = otherSide(now, caller);
  finish(
    now,
    leg,
    'EventReleased',
    { ...queueOf(leg), ...otherSide(now, leg), CallState: 'Ok' },
    slotAt(answers, leg),
  );
  findBusy(now, caller, busy, 'Busy');
}

/** The caller's call came to nothing; the caller is still on the line. */
export function findBusy(now: Now, caller: Leg, otherDN: Extra, callState: string): void {
  tell(now, caller, 'EventDestinationBusy', { ...otherDN, CallState: callState });
  caller.party.state = 'busy';
  caller.call.heading = null;
  caller.call.queue = null;
  caller.call.sentBy = 'caller';
}

/** The call is over for everybody; the one who ended it hears so first. */
export function endCall(now: Now, first: Leg, { answers }: Leaving = {}): void {
  const legs = [
    first,
    ...legsIn(now, first.connID, first.call, PRESENT).filter(({ dn }) => dn !== first.dn),
  ];
  const named = legs.map((leg) => otherSideAtEnd(now, leg));
  legs.forEach((leg, index) => {
    const lost = leg !== first && isOffered(leg.party.state);
    const waitedForRoute = leg.party.state === 'routing';
    const extra = { ...queueOf(leg), ...named[index], CallState: 'Ok' };
    finish(now, leg, lost ? 'EventAbandoned' : 'EventReleased', extra, slotAt(answers, leg));
    if (waitedForRoute) abandonRoute(now, leg);
  });
  forget(first.call);
}

/** OtherDN of a release is optional where two people talked (release phase). */
const otherSideAtEnd = (now: Now, leg: Leg): Extra =>
  now.site.capabilities.optionalAttributes === 'omitted' && isAnswered(leg.party.state)
    ? {}
    : otherSide(now, leg);

/** The call had come there and was not answered. */
const isOffered = (state: PartyState): boolean =>
  state === 'ringing' || state === 'queued' || state === 'parked' || state === 'routing';

const slotAt = (answers: Answering | undefined, { dn }: Leg): number | undefined =>
  answers?.at === dn ? answers.slot : undefined;

/**
 * ThisQueue of a party's events: the queue itself, or the queue its call came out of.
 * Source: EventAbandoned (ThisQueue must appear for an ACD call), EventRouteRequest, EventRouteUsed.
 */
export function queueOf({ call, dn, party }: Leg): Extra {
  if (party.role !== 'Destination') return {};
  const ThisQueue =
    party.state === 'queued' || party.state === 'routing' ? dn : (call.queue ?? undefined);
  return { ThisQueue };
}

/** An ended call keeps its ConnID and nothing else. */
export function forget(call: Call): void {
  call.stage = 'over';
  call.consults = null;
  call.caller = null;
  call.dialed = null;
  call.heading = null;
  call.sentBy = 'caller';
  call.queue = null;
  call.reached = false;
}
