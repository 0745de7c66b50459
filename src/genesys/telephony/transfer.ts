import { finish, forget, namedAtEnd, queueOf } from './depart.ts';
import { hearAgain } from './listening.ts';
import { type Leg, type Now, isAnswered, isObserver } from './now.ts';
import { listenerTo } from './observe.ts';
import { otherSide } from './other-side.ts';
import { tell, third } from './tell.ts';
import { type TwoCalls, goOver, isCalled, isUntaken, othersOn } from './two-calls.ts';

const CallState = 'Transferred';

/** The two calls can become one without the initiator: everybody on the consultation is somewhere, and new on the other call. */
export function canTransfer(now: Now, { main, consult }: TwoCalls): boolean {
  const joining = othersOn(now, consult);
  const isSomewhere = consult.call.heading === null && joining.length > 0;
  const { standing, heading } = main.call;
  const isNewThere = joining.every(({ dn }) => standing[dn] === 'none' && dn !== heading);
  return (
    isSomewhere && isNewThere && canGoOn([...othersOn(now, main), ...joining], isUntaken(now, main))
  );
}

/** Somebody talks; where the call has still to be taken, that is one alone: a conference is not handed on. */
function canGoOn(parties: readonly Leg[], isMainUntaken: boolean): boolean {
  const talking = parties.filter(isAnswered);
  if (!isMainUntaken && !parties.some(isCalled)) return talking.length > 0;
  return talking.length === 1 && parties.every((leg) => isAnswered(leg) || isCalled(leg));
}

/**
 * A transfer is completed: the initiator leaves both calls, and who is on the
 * consultation goes over to the other call, whose ConnID survives.
 *
 * Source: T-Library (TCompleteTransfer); who hears what is field knowledge; that
 * the initiator's two EventReleased name where the call went, and that the first
 * of them answers the request, is inferred from the single-step transfer and the
 * conference. Choices: a call that waits goes over as it stands.
 */
export function completeTransfer(now: Now, { main, consult }: TwoCalls, answers: number): void {
  const staying = othersOn(now, main);
  const joining = othersOn(now, consult);
  const { role } = main.party;
  const { queue, sentBy } = consult.call;
  const place = { queue: queue ?? queueAt(main), sentBy };
  const sole = joining.length === 1 ? joining[0]?.dn : undefined;
  const ends = [main, consult].map((leg) => lastWords(now, leg, sole));
  finish(now, main, 'EventReleased', ends[0] ?? {}, answers);
  finish(now, consult, 'EventReleased', ends[1] ?? {});
  if (joining.some(isCalled)) Object.assign(main.call, place);
  const joined = goOver(now, joining, main);
  forget(consult.call);
  takeOver(main, { role, staying, joined });
  for (const leg of hearing(now, main, staying)) tellChanged(now, leg, main.dn, main.connID);
  for (const leg of joined) tellChanged(now, leg, main.dn, consult.connID);
  hearAgain(now, main);
}

/**
 * A party hands its call on in one step, and the call is on its way.
 *
 * Source: field knowledge (TSingleStepTransfer): who leaves hears it first.
 * Choices: who is left behind is the originator from then on, ThisQueue is what
 * it was for the leaving party, and nobody has dialed the number.
 */
export function singleStepTransfer(now: Now, leg: Leg, to: string, answers: number): void {
  const { call, connID, dn } = leg;
  const queue = queueAt(leg);
  finish(now, leg, 'EventReleased', lastWords(now, leg, to), answers);
  Object.assign(call, { queue, heading: to, sentBy: 'transfer', reached: false });
  const staying = othersOn(now, leg);
  takeOver(leg, { role: 'Destination', staying, joined: [] });
  for (const left of hearing(now, leg, staying)) tellChanged(now, left, dn, connID);
}

/** Who stays, and who listens to them. */
function hearing(now: Now, leg: Leg, staying: readonly Leg[]): readonly Leg[] {
  const observer = listenerTo(now, leg);
  return observer === undefined ? staying : [...staying, observer];
}

/** What the one who transfers hears last of a call. */
const lastWords = (now: Now, leg: Leg, to: string | undefined) => ({
  ...queueOf(leg),
  ...namedAtEnd(now, leg),
  ...third(to, 'Destination'),
  CallState,
});

const queueAt = (leg: Leg): string | null => queueOf(leg)['ThisQueue'] ?? null;

interface Taking {
  /** The role of the one who transferred. */
  readonly role: Leg['party']['role'];
  readonly staying: readonly Leg[];
  readonly joined: readonly Leg[];
}

/**
 * Who is what on the transferred call.
 *
 * Choices: who talks takes the place of the one who transferred, role and
 * ThisQueue included (the single-step transfer, field knowledge). Where nobody
 * has taken the call yet, whoever talks is its originator, who is called its
 * destination, whoever had it dialed. Three or more are members of a conference.
 */
function takeOver({ call, dn }: Leg, { role, staying, joined }: Taking): void {
  const parties = [...staying, ...joined];
  const talking = parties.find(isAnswered);
  if (call.heading !== null || parties.some(isCalled)) {
    for (const { party } of parties) party.role = 'Destination';
    if (talking === undefined) return;
    talking.party.role = 'Origination';
    call.caller = talking.dn;
    call.dialed = null;
    call.dialedBy = 'caller';
    return;
  }
  for (const { party } of parties.length > 2 ? parties : joined) {
    party.role = parties.length > 2 ? 'ConferenceMember' : role;
  }
  if (call.caller === dn) call.caller = (joined.find(isAnswered) ?? talking)?.dn ?? null;
}

/** EventPartyChanged: another party has come, or the call has another ConnID. */
function tellChanged(now: Now, leg: Leg, by: string, from: number): void {
  const waits = leg.party.state === 'queued' || leg.party.state === 'routing';
  tell(now, leg, 'EventPartyChanged', {
    PreviousConnID: now.site.connID(from),
    ThisQueue: waits ? leg.dn : undefined,
    ...otherSide(now, leg),
    ...third(by, 'TransferredBy'),
    CallState: isObserver(leg) ? 'Bridged' : CallState,
  });
}
