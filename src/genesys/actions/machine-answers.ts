import { type Occurrence, occurrence } from '../occurrence.ts';
import { answer } from '../telephony/answer.ts';
import { type Now, type Place, legAt, legHere } from '../telephony/now.ts';
import { canAnswer } from '../telephony/offer.ts';
import { dialingFor } from '../telephony/predictive.ts';
import type { InputOf } from '../vocabulary/inputs.ts';
import { somePlace } from './person.ts';

/**
 * An answering machine takes a predictive call, and it is queued all the same.
 * Source: predictive call, EventQueued (AnsweringMachineDetected). Choices:
 * AnswerClass in UserData is not modelled; machines answer outside, and a
 * routing point, which says no EventQueued, is given no such call.
 */
export const machineAnswers: Occurrence = occurrence<InputOf<'machine-answers'>>({
  type: 'machine-answers',
  class: 'action',
  weight: 100,
  ends: false,
  some(glance, choose) {
    const place = somePlace(glance, ['ringing'], choose);
    return place && { type: 'machine-answers', ...place };
  },
  isPossible: (now, input) =>
    now.site.is(input.thisDN, 'external', 'trunk') && isAwaited(now, input),
  happen: (now, input) => answer(now, legHere(now, input), { by: 'AnsweringMachineDetected' }),
});

/** A predictive call rings there for a queue that can say who answered. */
function isAwaited(now: Now, { connID, thisDN }: Place): boolean {
  const leg = legAt(now, connID, thisDN);
  const queue = leg && canAnswer(now, leg) ? dialingFor(now, leg) : undefined;
  return queue !== undefined && now.site.is(queue.dn, 'acd-queue', 'routing-queue');
}
