import { answer } from '../telephony/answer.ts';
import { canAnswer } from '../telephony/offer.ts';
import { type RequestRules, asking, notIn } from './rules.ts';

/** TAnswerCall: the ringing phone picks up. Source: internal/inbound call. */
export const answerCall: RequestRules = {
  refusal: (now, asked) =>
    notIn(now, asked, ['ringing']) ?? (canAnswer(now, asking(now, asked)) ? undefined : 185),

  carryOut: (now, asked, answers) => answer(now, asking(now, asked), answers),
};
