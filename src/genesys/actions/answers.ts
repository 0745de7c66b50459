import { type Occurrence, occurrence } from '../occurrence.ts';
import { answer } from '../telephony/answer.ts';
import { canAnswer } from '../telephony/offer.ts';
import type { InputOf } from '../vocabulary/inputs.ts';
import { legStanding, someLeg } from './person.ts';

/** A person picks up the ringing phone. Source: internal/inbound call; outbound call. */
export const answers: Occurrence = occurrence<InputOf<'answers'>>({
  type: 'answers',
  class: 'action',
  weight: 2,
  ends: false,
  ask(now, choose) {
    const leg = someLeg(now, ['ringing'], choose);
    return leg !== undefined && canAnswer(now, leg)
      ? { type: 'answers', thisDN: leg.dn, connID: leg.connID }
      : undefined;
  },
  happen(now, input) {
    const leg = legStanding(now, input, ['ringing']);
    if (leg !== undefined && canAnswer(now, leg)) answer(now, leg);
  },
});
