import { pick } from '../../model/choices.ts';
import { type Occurrence, occurrence } from '../occurrence.ts';
import type { Now } from '../telephony/now.ts';
import { canDial, isInService, makeCall, nextConnID } from '../telephony/offer.ts';
import type { InputOf } from '../vocabulary/inputs.ts';

/** A person dials: on a phone of this switch or, an inbound call, outside. Source: internal/inbound call. */
export const dials: Occurrence = occurrence<InputOf<'dials'>>({
  type: 'dials',
  class: 'action',
  weight: 1.5,
  ends: false,
  some(glance, choose) {
    const thisDN = pick(glance.site.names, choose);
    const otherDN = pick(glance.site.names, choose);
    return thisDN === undefined || otherDN === undefined
      ? undefined
      : { type: 'dials', thisDN, otherDN };
  },
  isPossible: (now, { thisDN, otherDN }) =>
    nextConnID(now) > 0 &&
    thisDN !== otherDN &&
    reaches(now, thisDN, otherDN) &&
    isInService(now, thisDN) &&
    canDial(now, thisDN),
  happen: (now, { thisDN, otherDN }) => makeCall(now, { from: thisDN, to: otherDN }),
});

/** A phone reaches every DN; people outside reach what this switch answers for. */
const reaches = ({ site }: Now, from: string, to: string): boolean =>
  site.is(from, 'extension')
    ? site.dn(to) !== undefined
    : site.is(from, 'external') &&
      site.is(to, 'extension', 'acd-queue', 'routing-point', 'routing-queue');
