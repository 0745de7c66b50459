import { HOLDABLE, hold, retrieve } from '../telephony/hold.ts';
import { ON_HOLD, legHere } from '../telephony/now.ts';
import { type RequestRules, currentOf, isOnlyLive, notIn } from './rules.ts';

/**
 * TAlternateCall: the party holds the call it talks or dials on, and takes the held one back.
 *
 * Source: T-Library (TAlternateCall). Choices: the two need not be a call and its
 * consultation; nobody but the party hears of it, as with a hold; EventHeld comes
 * first and answers the request (inferred).
 */
export const alternateCall: RequestRules = {
  refusal: (now, asked) =>
    notIn(now, asked, ON_HOLD) ??
    notIn(now, currentOf(asked), HOLDABLE) ??
    (isOnlyLive(now, currentOf(asked)) ? undefined : 185),

  carryOut(now, asked, answers) {
    hold(now, legHere(now, currentOf(asked)), answers);
    retrieve(now, legHere(now, asked));
  },
};
