import { pick } from '../../model/choices.ts';
import { type Occurrence, occurrence } from '../occurrence.ts';
import { type Now, legsOfDN } from '../telephony/now.ts';
import { isInService } from '../telephony/offer.ts';
import { divert } from '../telephony/send.ts';
import type { InputOf } from '../vocabulary/inputs.ts';
import { legStanding, someLeg } from './person.ts';

/** The ACD gives a queued call to a free agent. Source: internal/inbound call to ACD. */
export const diverts: Occurrence = occurrence<InputOf<'diverts'>>({
  type: 'diverts',
  class: 'action',
  weight: 3,
  ends: false,
  ask(now, choose) {
    const leg = someLeg(now, ['queued'], choose);
    const agent = leg && pick(now.site.names.filter((dn) => isFreeAgent(now, dn)), choose);
    return agent === undefined ? undefined : { type: 'diverts', thisDN: leg?.dn ?? '', connID: leg?.connID ?? 0, otherDN: agent };
  },
  happen(now, input) {
    const leg = legStanding(now, input, ['queued']);
    if (leg !== undefined && isFreeAgent(now, input.otherDN)) divert(now, leg, input.otherDN);
  },
});

const isFreeAgent = (now: Now, dn: string): boolean =>
  now.site.is(dn, 'extension') && isInService(now, dn) && legsOfDN(now, dn).length === 0;
