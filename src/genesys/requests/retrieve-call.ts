import { retrieve } from '../telephony/hold.ts';
import { ON_HOLD, legHere, othersHeld } from '../telephony/now.ts';
import { type RequestRules, notIn } from './rules.ts';

/** TRetrieveCall: the party takes the call back from hold. Source: while on hold; hold and retrieve. */
export const retrieveCall: RequestRules = {
  refusal: (now, asked) =>
    notIn(now, asked, ON_HOLD) ?? (othersHeld(now, legHere(now, asked)) ? undefined : 185),

  carryOut: (now, asked, answers) => retrieve(now, legHere(now, asked), answers),
};
