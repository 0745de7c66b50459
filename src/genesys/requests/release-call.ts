import { leave } from '../telephony/depart.ts';
import { OBSERVING, ON_THE_CALL, legHere } from '../telephony/now.ts';
import { type RequestRules, notIn } from './rules.ts';

/** TReleaseCall: the party leaves its call. Source: releasing calls, release phase; release from conference. */
export const releaseCall: RequestRules = {
  refusal: (now, asked) => notIn(now, asked, [...ON_THE_CALL, ...OBSERVING]),

  carryOut: (now, asked, slot) =>
    leave(now, legHere(now, asked), { answers: { at: asked.thisDN, slot } }),
};
