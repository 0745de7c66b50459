import type { Asked } from '../telephony/flight.ts';
import { type Now, isHeld, legAt, legHere, linesTaken } from '../telephony/now.ts';
import { makeCall, nextConnID } from '../telephony/offer.ts';
import { otherSide } from '../telephony/other-side.ts';
import { tell } from '../telephony/tell.ts';
import type { ErrorCode } from '../vocabulary/errors.ts';
import { isDialable } from './make-call.ts';
import { type RequestRules, notIn } from './rules.ts';

/**
 * The party holds its call and makes a consultation call; `unable` refuses it where its phone cannot.
 *
 * What is to become of the two calls is not fixed by it: either completion may follow.
 * Source: T-Library (TInitiateConference, TInitiateTransfer); EventHeld before
 * EventDialing is field knowledge.
 */
export const consultation = (unable: ErrorCode): RequestRules => ({
  refusal: (now, asked) =>
    notIn(now, asked, ['established']) ??
    (now.site.is(asked.thisDN, 'extension') ? undefined : 168) ??
    (isDialable(now, asked.thisDN, asked.otherDN) && isNew(now, asked) ? undefined : 71) ??
    (canConsult(now, asked) ? undefined : unable) ??
    (nextConnID(now) > 0 ? undefined : 166),

  carryOut(now, asked, answers) {
    const leg = legHere(now, asked);
    leg.party.state = 'held';
    tell(now, leg, 'EventHeld', otherSide(now, leg));
    makeCall(now, { from: asked.thisDN, to: asked.otherDN, consults: asked.connID }, answers);
  },
});

/** The DN is not on the call yet. */
export const isNew = (now: Now, { connID, otherDN }: Asked): boolean =>
  legAt(now, connID, otherDN)?.party.state === 'none';

/** The call is the only one of the phone that is not on hold, and there is a line to consult on. */
function canConsult(now: Now, { thisDN, connID }: Asked): boolean {
  const legs = linesTaken(now, thisDN);
  return (
    legs.every((leg) => leg.connID === connID || isHeld(leg)) &&
    legs.length <= (now.site.dn(thisDN)?.lines ?? 0)
  );
}
