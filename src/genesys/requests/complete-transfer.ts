import type { Asked } from '../telephony/flight.ts';
import { type Now, legAt } from '../telephony/now.ts';
import { canTransfer, completeTransfer as complete } from '../telephony/transfer.ts';
import { type TwoCalls, twoCalls } from '../telephony/two-calls.ts';
import { type RequestRules, notIn } from './rules.ts';

/**
 * TCompleteTransfer: the party leaves, and who was consulted has its call, before
 * or after the answer.
 *
 * Source: T-Library (TCompleteTransfer): the one call is held, the other current.
 * After an alternation the first call's ConnID survives all the same (field
 * knowledge). Choices: not while the consultation is still on its way.
 */
export const completeTransfer: RequestRules = {
  refusal: (now, asked) =>
    notIn(now, asked, ['held', 'dialing-held']) ??
    (transferable(now, asked) === undefined ? 98 : undefined),

  carryOut(now, asked, answers) {
    const calls = transferable(now, asked);
    if (calls !== undefined) complete(now, calls, answers);
  },
};

/** The two calls, if they can become one without the party. */
function transferable(now: Now, asked: Asked): TwoCalls | undefined {
  const calls = twoCalls(now, asked);
  const current = legAt(now, asked.consultConnID, asked.thisDN)?.party.state;
  if (calls === undefined || (current !== 'established' && current !== 'dialing')) return undefined;
  return canTransfer(now, calls) ? calls : undefined;
}
