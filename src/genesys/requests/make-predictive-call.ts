import type { Now } from '../telephony/now.ts';
import { makeCall, nextConnID } from '../telephony/offer.ts';
import { isQueue } from '../telephony/predictive.ts';
import { type RequestRules, unreachable } from './rules.ts';

/**
 * TMakePredictiveCall: the switch dials on behalf of a queue or routing point.
 * Source: predictive call; predictive call with routing. Which errors refuse it is inferred.
 */
export const makePredictiveCall: RequestRules = {
  refusal: (now, { thisDN, otherDN }) =>
    unreachable(now, thisDN) ??
    (isQueue(now, thisDN) ? undefined : 168) ??
    (isCallable(now, otherDN) ? undefined : 71) ??
    (nextConnID(now) > 0 ? undefined : 166),

  carryOut: (now, { thisDN, otherDN }, answers) =>
    makeCall(now, { from: thisDN, to: otherDN, predictive: true }, answers),
};

/** Somebody can answer there. */
const isCallable = ({ site }: Now, dn: string): boolean => site.is(dn, ...CALLABLE);

/** What a predictive call can be made to. */
export const CALLABLE = ['extension', 'trunk', 'external'] as const;
