import { finish, forget, queueOf } from './depart.ts';
import { ANSWERED, type Leg, type Now, legsIn } from './now.ts';
import { tellJoined } from './observe.ts';
import { other, tell, third } from './tell.ts';
import { type TwoCalls, goOver, isUntaken, othersOn } from './two-calls.ts';

const CallState = 'Conferenced';

/**
 * Who is on the consultation can join the other call.
 * Choices: all of them talk; several of them, and whoever rings, only on a switch that can do so.
 */
export function canConference(now: Now, { main, consult }: TwoCalls): boolean {
  const { site } = now;
  const joining = othersOn(now, consult);
  const areWanted = joining.length === 1 || (joining.length > 1 && site.has('conference-joining'));
  const isOnItsWay = consult.call.heading !== null || isUntaken(now, main);
  return (
    areWanted &&
    !isOnItsWay &&
    joining.every(
      ({ dn, party: { state } }) =>
        main.call.standing[dn] === 'none' &&
        (state === 'established' || (state === 'ringing' && site.has('blind-conference'))),
    )
  );
}

/**
 * A conference is completed: who is on the consultation joins the other call, whose ConnID survives.
 *
 * Source: field knowledge (TCompleteConference): the two events of the initiator
 * in either order. Choices: where the initiator talks on the surviving call
 * already, it is not retrieved; who is called and has not answered rings on, as
 * a member (blind conference, inferred from TSingleStepConference).
 */
export function conference(now: Now, { main, consult }: TwoCalls, answers: number): void {
  const joining = othersOn(now, consult);
  const isOnHold = main.party.state === 'held';
  main.party.state = 'established';
  const members = legsIn(now, main.connID, main.call, ANSWERED);
  for (const { party } of members) party.role = 'ConferenceMember';
  const retrieved = isOnHold
    ? [(answering?: number) => tell(now, main, 'EventRetrieved', { CallState }, answering)]
    : [];
  const released = { ...queueOf(consult), CallState };
  const says = [
    ...retrieved,
    (answering?: number) => finish(now, consult, 'EventReleased', released, answering),
  ];
  const isReleasedFirst = now.site.capabilities.conferenceSaysFirst === 'EventReleased';
  const [first, ...then] = isReleasedFirst ? says.toReversed() : says;
  first?.(answers);
  for (const say of then) say();
  tellMembers(now, main, { members, joining });
  const moved = { by: main.dn, from: consult.connID };
  for (const leg of goOver(now, joining, main)) tellMoved(now, leg, moved);
  forget(consult.call);
}

interface Joining {
  readonly members: readonly Leg[];
  readonly joining: readonly Leg[];
}

/**
 * EventPartyAdded to everybody on the call: one for each who comes, or a single one.
 * Source: field knowledge (TCompleteConference). Choices: of several who come
 * together a single event names none (legend of the call models).
 */
function tellMembers(now: Now, main: Leg, { members, joining }: Joining): void {
  const isOne = now.site.capabilities.partyAdded === 'once' && joining.length > 1;
  const named = isOne ? [undefined] : joining.map(({ dn }) => dn);
  for (const dn of named) {
    for (const member of members) {
      const extra = { ...other(dn, 'NewParty'), ...third(main.dn, 'AddedBy'), CallState };
      tell(now, member, 'EventPartyAdded', extra);
    }
    tellJoined(now, { leg: main, dn, by: main.dn });
  }
}

/** Who was consulted is a member from now on, and its ConnID another. */
function tellMoved(now: Now, leg: Leg, { by, from }: Moved): void {
  leg.party.role = 'ConferenceMember';
  tell(now, leg, 'EventPartyChanged', {
    PreviousConnID: now.site.connID(from),
    ...third(by, 'ConferencedBy'),
    CallState,
  });
}

interface Moved {
  readonly by: string;
  /** The ConnID it had before. */
  readonly from: number;
}
