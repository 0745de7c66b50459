import { endCall } from '../telephony/depart.ts';
import { ON_THE_CALL, legHere } from '../telephony/now.ts';
import { type RequestRules, notIn } from './rules.ts';

/** TClearCall: everybody leaves. Source: T-Library (TClearCall); what each party hears is inferred. */
export const clearCall: RequestRules = {
  refusal: (now, asked) => notIn(now, asked, ON_THE_CALL),

  carryOut: (now, asked, slot) =>
    endCall(now, legHere(now, asked), { answers: { at: asked.thisDN, slot } }),
};
