import { canConference, conference } from '../telephony/conference.ts';
import type { Asked } from '../telephony/flight.ts';
import { type Now, legAt } from '../telephony/now.ts';
import { type TwoCalls, twoCalls } from '../telephony/two-calls.ts';
import { type RequestRules, notIn } from './rules.ts';

/**
 * TCompleteConference: who was consulted joins the call.
 *
 * Source: T-Library (TCompleteConference): the one call is held, the other current.
 * After an alternation the first call's ConnID survives all the same (field
 * knowledge of the transfer). Choices: who was consulted and holds does not join.
 */
export const completeConference: RequestRules = {
  refusal: (now, asked) =>
    notIn(now, asked, ['held', 'dialing-held']) ??
    (conferenceable(now, asked) === undefined ? 96 : undefined),

  carryOut(now, asked, answers) {
    const calls = conferenceable(now, asked);
    if (calls !== undefined) conference(now, calls, answers);
  },
};

/** The two calls, if they can become a conference. */
function conferenceable(now: Now, asked: Asked): TwoCalls | undefined {
  const calls = twoCalls(now, asked);
  const current = legAt(now, asked.consultConnID, asked.thisDN)?.party.state;
  if (calls === undefined || (current !== 'established' && current !== 'dialing')) return undefined;
  return canConference(now, calls) ? calls : undefined;
}
