import { pick } from '../../model/choices.ts';
import { type Occurrence, occurrence } from '../occurrence.ts';
import type { Now } from '../telephony/now.ts';
import { canDial, isInService, makeCall, nextConnID } from '../telephony/offer.ts';
import type { InputOf } from '../vocabulary/inputs.ts';

/** A person dials: on a phone of this switch or, an inbound call, outside. Source: internal/inbound call. */
export const dials: Occurrence = occurrence<InputOf<'dials'>>({
  type: 'dials',
  class: 'action',
  weight: 2,
  ends: false,
  ask(now, choose) {
    if (nextConnID(now) === 0) return undefined;
    const thisDN = pick(now.site.names, choose);
    const otherDN = pick(now.site.names, choose);
    return thisDN !== undefined && otherDN !== undefined && isPossible(now, thisDN, otherDN)
      ? { type: 'dials', thisDN, otherDN }
      : undefined;
  },
  happen(now, { thisDN, otherDN }) {
    if (nextConnID(now) > 0 && isPossible(now, thisDN, otherDN)) makeCall(now, { from: thisDN, to: otherDN });
  },
});

const isPossible = (now: Now, from: string, to: string): boolean =>
  from !== to &&
  (now.site.is(from, 'extension') ? now.site.dn(to) !== undefined : isInbound(now, from, to)) &&
  isInService(now, from) &&
  canDial(now, from);

/** People outside dial what this switch answers for. */
const isInbound = ({ site }: Now, from: string, to: string): boolean =>
  site.is(from, 'external') && site.is(to, 'extension', 'acd-queue', 'routing-point', 'routing-queue');
