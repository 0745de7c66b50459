import { finish, forget } from '../telephony/depart.ts';
import type { Asked } from '../telephony/flight.ts';
import {
  ANSWERED,
  type Leg,
  type Now,
  ON_THE_CALL,
  callAt,
  legOf,
  legsIn,
  legHere,
} from '../telephony/now.ts';
import { other, tell, third } from '../telephony/tell.ts';
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
  refusal: (now, asked) => notIn(now, asked, ['held']) ?? (canJoin(now, asked) ? undefined : 96),

  carryOut(now, asked, answers) {
    const { thisDN, connID, consultConnID } = asked;
    const initiator = legHere(now, asked);
    const consult = legOf(
      consultConnID,
      now.state.calls[consultConnID - 1] ?? initiator.call,
      thisDN,
    );
    const joining = othersOn(now, consult);
    initiator.party.state = 'established';
    const members = legsIn(now, connID, initiator.call, ANSWERED);
    for (const { party } of members) party.role = 'ConferenceMember';
    tell(now, initiator, 'EventRetrieved', { CallState: 'Conferenced' }, answers);
    finish(now, consult, 'EventReleased', { CallState: 'Conferenced' });
    for (const leg of joining) {
      join(now, { leg, connID, call: initiator.call, addedBy: thisDN }, members);
    }
    forget(consult.call);
  },
};

function canJoin(now: Now, { thisDN, connID, consultConnID }: Asked): boolean {
  const consult = callAt(now, consultConnID);
  const main = callAt(now, connID);
  if (consult?.consults !== connID || consult.caller !== thisDN || main === undefined) return false;
  const leg = legOf(consultConnID, consult, thisDN);
  const joining = othersOn(now, leg);
  return (
    leg.party.state === 'established' &&
    joining.length === 1 &&
    joining.every(({ dn, party }) => party.state === 'established' && main.standing[dn] === 'none')
  );
}

const othersOn = (now: Now, { connID, call, dn }: Leg): Leg[] =>
  legsIn(now, connID, call, ON_THE_CALL).filter((leg) => leg.dn !== dn);

interface Joining {
  readonly leg: Leg;
  readonly connID: number;
  readonly call: Leg['call'];
  readonly addedBy: string;
}

/** Moves a consulted party to the held call: its ConnID changes, everybody there hears of it. */
function join(now: Now, { leg, connID, call, addedBy }: Joining, members: readonly Leg[]): void {
  const CallState = 'Conferenced';
  for (const member of members) {
    tell(now, member, 'EventPartyAdded', {
      ...other(leg.dn, 'NewParty'),
      ...third(addedBy, 'AddedBy'),
      CallState,
    });
  }
  const joined = legOf(connID, call, leg.dn);
  joined.party.state = leg.party.state;
  joined.party.role = 'ConferenceMember';
  joined.party.told = leg.party.told;
  leg.party.state = 'none';
  leg.party.role = 'Destination';
  leg.party.told = false;
  const PreviousConnID = now.site.connID(leg.connID);
  tell(now, joined, 'EventPartyChanged', {
    PreviousConnID,
    ...third(addedBy, 'ConferencedBy'),
    CallState,
  });
}
