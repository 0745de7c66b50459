import { leave } from '../telephony/depart.ts';
import { ON_THE_CALL, legAt, legHere } from '../telephony/now.ts';
import { type RequestRules, notIn } from './rules.ts';

/**
 * TDeleteFromConference: a member removes another, or itself.
 * Source: releasing calls, delete from conference. With two on the call it ends the call (field knowledge).
 */
export const deleteFromConference: RequestRules = {
  refusal: (now, asked) =>
    notIn(now, asked, ['established']) ??
    (ON_THE_CALL.some((state) => state === legAt(now, asked.connID, asked.otherDN)?.party.state)
      ? undefined
      : 470),

  carryOut(now, asked, slot) {
    const { connID, thisDN, otherDN } = asked;
    const leaving = legAt(now, connID, otherDN) ?? legHere(now, asked);
    leave(now, leaving, { deletedBy: thisDN, answers: { at: thisDN, slot } });
  },
};
