import type { Asked } from '../telephony/flight.ts';
import { type Leg, type Now, isAnswered, legAt } from '../telephony/now.ts';
import { completeTransfer as complete } from '../telephony/transfer.ts';
import { type TwoCalls, isCalled, isUntaken, othersOn, twoCalls } from '../telephony/two-calls.ts';
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
  const { main, consult } = calls;
  const joining = othersOn(now, consult);
  const isSomewhere = consult.call.heading === null && joining.length > 0;
  const { standing, heading } = main.call;
  const isNewThere = joining.every(({ dn }) => standing[dn] === 'none' && dn !== heading);
  if (!isSomewhere || !isNewThere) return undefined;
  return canGoOn([...othersOn(now, main), ...joining], isUntaken(now, main)) ? calls : undefined;
}

/** Somebody talks; where the call has still to be taken, that is one alone: a conference is not handed on. */
function canGoOn(parties: readonly Leg[], isMainUntaken: boolean): boolean {
  const talking = parties.filter(isAnswered);
  if (!isMainUntaken && !parties.some(isCalled)) return talking.length > 0;
  return talking.length === 1 && parties.every((leg) => isAnswered(leg) || isCalled(leg));
}
