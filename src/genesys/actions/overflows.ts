import { pick } from '../../model/choices.ts';
import { type Occurrence, occurrence } from '../occurrence.ts';
import { type Leg, type Now, legOf } from '../telephony/now.ts';
import { queue } from '../telephony/offer.ts';
import type { InputOf } from '../vocabulary/inputs.ts';
import { legStanding, someLeg } from './person.ts';

/** A queued call waits in one more queue. Source: queued to multiple ACDs. */
export const overflows: Occurrence = occurrence<InputOf<'overflows'>>({
  type: 'overflows',
  class: 'action',
  weight: 2,
  ends: false,
  ask(now, choose) {
    const leg = someLeg(now, ['queued'], choose);
    if (leg === undefined) return undefined;
    const otherDN = pick(now.site.names.filter((dn) => isOpenTo(now, leg, dn)), choose);
    return otherDN === undefined ? undefined : { type: 'overflows', thisDN: leg.dn, connID: leg.connID, otherDN };
  },
  happen(now, input) {
    const leg = legStanding(now, input, ['queued']);
    if (leg === undefined || !isOpenTo(now, leg, input.otherDN)) return;
    queue(now, legOf(leg.connID, leg.call, input.otherDN));
  },
});

const isOpenTo = ({ site }: Now, { call }: Leg, dn: string): boolean =>
  site.is(dn, 'acd-queue') && call.parties[dn]?.state === 'none';
