import { pick } from '../../model/choices.ts';
import { type Occurrence, occurrence } from '../occurrence.ts';
import type { Now } from '../telephony/now.ts';
import type { InputOf } from '../vocabulary/inputs.ts';

/** A phone works again: EventDNBackInService. Source: T-Library (EventDNBackInService). */
export const comesBackInService: Occurrence = occurrence<InputOf<'comes-back-in-service'>>({
  type: 'comes-back-in-service',
  class: 'action',
  weight: 1,
  ends: false,
  ask(now, choose) {
    const thisDN = pick(now.site.names.filter((dn) => isOut(now, dn)), choose);
    return thisDN === undefined ? undefined : { type: 'comes-back-in-service', thisDN };
  },
  happen(now, { thisDN }) {
    const dn = now.state.dns[thisDN];
    if (dn === undefined || !dn.outOfService) return;
    dn.outOfService = false;
    tellOfDN(now, thisDN, 'EventDNBackInService');
  },
});

const isOut = ({ state }: Now, dn: string): boolean => state.dns[dn]?.outOfService === true;

/** Tells a DN's client something about the DN itself. */
export function tellOfDN(now: Now, dn: string, event: 'EventDNOutOfService' | 'EventDNBackInService'): void {
  if (now.state.link === 'disconnected' || !now.site.monitored(dn)) return;
  now.said.push({ to: dn, event, attributes: { ThisDN: dn } });
}
