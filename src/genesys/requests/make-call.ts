import { canDial, makeCall as dial, nextConnID } from '../telephony/offer.ts';
import type { Now } from '../telephony/now.ts';
import { type RequestRules, unreachable } from './rules.ts';

/** TMakeCall: the phone dials. Source: internal/inbound call; outbound call. */
export const makeCall: RequestRules = {
  refusal: (now, { thisDN, otherDN }) =>
    unreachable(now, thisDN) ??
    (now.site.is(thisDN, 'extension') ? undefined : 168) ??
    (isDialable(now, thisDN, otherDN) ? undefined : 71) ??
    (canDial(now, thisDN) ? undefined : 185) ??
    (nextConnID(now) > 0 ? undefined : 166),

  carryOut: (now, { thisDN, otherDN }, answers) =>
    dial(now, { from: thisDN, to: otherDN }, answers),
};

/** There is such a DN, and it is not the phone itself. */
export const isDialable = ({ site }: Now, from: string, to: string): boolean =>
  site.dn(to) !== undefined && to !== from;
