import type { Asked } from '../telephony/flight.ts';
import { invite } from '../telephony/invite.ts';
import { type Now, legHere } from '../telephony/now.ts';
import { hasLineFree } from '../telephony/offer.ts';
import { isUntaken } from '../telephony/two-calls.ts';
import type { ErrorCode } from '../vocabulary/errors.ts';
import { isNew } from './consultation.ts';
import { type RequestRules, notIn } from './rules.ts';

/**
 * TSingleStepConference: a phone is added to the call and rings.
 * Source: field knowledge of SIP T-Server. Choices: it counts as a party from then on;
 * a call that was handed on has to be taken first.
 */
export const singleStepConference: RequestRules = {
  refusal: (now, asked) =>
    notIn(now, asked, ['established']) ??
    (isUntaken(now, legHere(now, asked)) ? 185 : undefined) ??
    uninvitable(now, asked),

  carryOut: (now, asked, answers) =>
    invite(now, legHere(now, asked), { to: asked.otherDN, came: 'Ok' }, answers),
};

/** Why this DN cannot be added to the call: it is no phone, on the call already, or has no line free. */
export const uninvitable = (now: Now, asked: Asked): ErrorCode | undefined =>
  (now.site.is(asked.otherDN, 'extension') && isNew(now, asked) ? undefined : 71) ??
  (hasLineFree(now, asked.otherDN) ? undefined : 166);
