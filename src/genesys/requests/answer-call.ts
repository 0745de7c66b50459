import { answer } from '../telephony/answer.ts';
import { canAnswer } from '../telephony/offer.ts';
import { legHere } from '../telephony/now.ts';
import { type RequestRules, notIn } from './rules.ts';

/** TAnswerCall: the ringing phone picks up. Source: internal/inbound call. */
export const answerCall: RequestRules = {
  refusal: (now, asked) =>
    notIn(now, asked, ['ringing', 'observer-ringing']) ??
    (canAnswer(now, legHere(now, asked)) ? undefined : 185),

  carryOut: (now, asked, answers) => answer(now, legHere(now, asked), { answers }),
};
