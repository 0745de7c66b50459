import { leave } from '../telephony/depart.ts';
import { retrieve } from '../telephony/hold.ts';
import { ON_HOLD, legHere } from '../telephony/now.ts';
import { twoCalls } from '../telephony/two-calls.ts';
import { type RequestRules, currentOf, isOnlyLive, notIn } from './rules.ts';

/**
 * TReconnectCall: the party leaves the consultation and takes the held call back.
 *
 * Source: T-Library (TReconnectCall). Choices: only back from a consultation to
 * the call that it is about; whoever was consulted loses the call as if the
 * party had released it; EventReleased comes first and answers the request (inferred).
 */
export const reconnectCall: RequestRules = {
  refusal: (now, asked) =>
    notIn(now, asked, ON_HOLD) ??
    notIn(now, currentOf(asked), ['established', 'dialing', 'busy']) ??
    (isOnlyLive(now, currentOf(asked)) ? undefined : 185) ??
    (twoCalls(now, asked)?.main.connID === asked.connID ? undefined : 99),

  carryOut(now, asked, slot) {
    leave(now, legHere(now, currentOf(asked)), { answers: { at: asked.thisDN, slot } });
    retrieve(now, legHere(now, asked));
  },
};
