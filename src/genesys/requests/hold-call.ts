import { HOLDABLE, hold } from '../telephony/hold.ts';
import { legHere } from '../telephony/now.ts';
import { type RequestRules, notIn } from './rules.ts';

/** THoldCall: the party puts the call on hold, while dialing too. Source: while on hold; hold and retrieve. */
export const holdCall: RequestRules = {
  refusal: (now, asked) => notIn(now, asked, HOLDABLE),

  carryOut: (now, asked, answers) => hold(now, legHere(now, asked), answers),
};
