import { finish, forget } from '../telephony/depart.ts';
import type { Asked } from '../telephony/flight.ts';
import { ANSWERED, type Leg, type Now, legsIn } from '../telephony/now.ts';
import { other, tell, third } from '../telephony/tell.ts';
import { type TwoCalls, goOver, isUntaken, othersOn, twoCalls } from '../telephony/two-calls.ts';
import { type RequestRules, notIn } from './rules.ts';

/**
 * TCompleteConference: who was consulted joins the held call; the consultation
 * ends and the held call's ConnID survives.
 *
 * Source: T-Library (TCompleteConference); events from field knowledge.
 * Choices: only while both talk; conferencing before the answer, with a party
 * that holds, or of two conferences is refused.
 */
export const completeConference: RequestRules = {
  refusal: (now, asked) =>
    notIn(now, asked, ['held']) ?? (joinable(now, asked) === undefined ? 96 : undefined),

  carryOut(now, asked, answers) {
    const calls = joinable(now, asked);
    if (calls !== undefined) conference(now, calls, answers);
  },
};

/** The held call and its consultation, if who was consulted can join it. */
function joinable(now: Now, asked: Asked): TwoCalls | undefined {
  const calls = twoCalls(now, asked);
  if (calls === undefined || calls.main.connID !== asked.connID) return undefined;
  const { main, consult } = calls;
  const joining = othersOn(now, consult);
  const canJoin =
    consult.party.state === 'established' &&
    joining.length === 1 &&
    joining.every(
      ({ dn, party }) => party.state === 'established' && main.call.standing[dn] === 'none',
    );
  return canJoin && !isUntaken(now, main) ? calls : undefined;
}

function conference(now: Now, { main, consult }: TwoCalls, answers: number): void {
  const joining = othersOn(now, consult);
  main.party.state = 'established';
  const members = legsIn(now, main.connID, main.call, ANSWERED);
  for (const { party } of members) party.role = 'ConferenceMember';
  tell(now, main, 'EventRetrieved', { CallState: 'Conferenced' }, answers);
  finish(now, consult, 'EventReleased', { CallState: 'Conferenced' });
  for (const leg of joining) join(now, leg, main, members);
  forget(consult.call);
}

/** A consulted party comes to the held call: its ConnID changes, everybody there hears of it. */
function join(now: Now, leg: Leg, main: Leg, members: readonly Leg[]): void {
  const CallState = 'Conferenced';
  for (const member of members) {
    tell(now, member, 'EventPartyAdded', {
      ...other(leg.dn, 'NewParty'),
      ...third(main.dn, 'AddedBy'),
      CallState,
    });
  }
  const joined = goOver(now, leg, main);
  joined.party.role = 'ConferenceMember';
  const PreviousConnID = now.site.connID(leg.connID);
  tell(now, joined, 'EventPartyChanged', {
    PreviousConnID,
    ...third(main.dn, 'ConferencedBy'),
    CallState,
  });
}
