import { type Occurrence, occurrence } from '../occurrence.ts';
import { answer } from '../telephony/answer.ts';
import { legAt, legHere } from '../telephony/now.ts';
import { canAnswer } from '../telephony/offer.ts';
import type { InputOf } from '../vocabulary/inputs.ts';
import { somePlace } from './person.ts';

/** A person picks up the ringing phone. Source: internal/inbound call; outbound call. */
export const answers: Occurrence = occurrence<InputOf<'answers'>>({
  type: 'answers',
  class: 'action',
  weight: 5,
  ends: false,
  some(glance, choose) {
    const place = somePlace(glance, ['ringing', 'observer-ringing'], choose);
    return place && { type: 'answers', ...place };
  },
  isPossible(now, { connID, thisDN }) {
    const leg = legAt(now, connID, thisDN);
    return leg !== undefined && canAnswer(now, leg);
  },
  happen: (now, input) => answer(now, legHere(now, input)),
});
