import { canConference, conference } from '../telephony/conference.ts';
import type { Asked } from '../telephony/flight.ts';
import { HOLDABLE } from '../telephony/hold.ts';
import { type Now, legHere } from '../telephony/now.ts';
import { canTransfer, completeTransfer } from '../telephony/transfer.ts';
import { type TwoCalls, twoCalls } from '../telephony/two-calls.ts';
import { type RequestRules, currentOf, notIn } from './rules.ts';

/**
 * TMergeCalls: the call that the party talks or dials on and the one it holds
 * become one, with the party (ForConference) or without (ForTransfer).
 *
 * Source: T-Library (TMergeCalls, TMergeType). Choices, inferred: the held call's
 * ConnID survives and everybody hears what the completion of a consultation would
 * say; a call and its consultation are completed, not merged.
 */
export const mergeCalls: RequestRules = {
  refusal: (now, asked) =>
    notIn(now, asked, ['held', 'dialing-held']) ??
    notIn(now, currentOf(asked), HOLDABLE) ??
    (isMergeable(now, asked) ? undefined : asked.mergeType === 'ForTransfer' ? 98 : 96),

  carryOut(now, asked, answers) {
    const complete = asked.mergeType === 'ForTransfer' ? completeTransfer : conference;
    complete(now, callsOf(now, asked), answers);
  },
};

/** The held call is the one that stays. */
const callsOf = (now: Now, asked: Asked): TwoCalls => ({
  main: legHere(now, asked),
  consult: legHere(now, currentOf(asked)),
});

function isMergeable(now: Now, asked: Asked): boolean {
  const can = asked.mergeType === 'ForTransfer' ? canTransfer : canConference;
  return twoCalls(now, asked) === undefined && can(now, callsOf(now, asked));
}
