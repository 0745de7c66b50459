import { pick } from '../../model/choices.ts';
import { type Occurrence, occurrence } from '../occurrence.ts';
import type { Now } from '../telephony/now.ts';
import type { InputOf } from '../vocabulary/inputs.ts';

/** A phone works again: EventDNBackInService. Source: T-Library (EventDNBackInService). */
export const comesBackInService: Occurrence = occurrence<InputOf<'comes-back-in-service'>>({
  type: 'comes-back-in-service',
  class: 'action',
  weight: 2,
  ends: false,
  some(glance, choose) {
    const thisDN = pick(glance.site.names, choose);
    return thisDN === undefined ? undefined : { type: 'comes-back-in-service', thisDN };
  },
  isPossible: ({ state }, { thisDN }) => state.dns[thisDN]?.outOfService === true,
  happen: (now, { thisDN }) => changeService(now, thisDN, 'EventDNBackInService'),
});

/** A DN goes out of service or comes back, and its client is told. */
export function changeService(
  now: Now,
  name: string,
  event: 'EventDNOutOfService' | 'EventDNBackInService',
): void {
  const dn = now.state.dns[name];
  if (dn !== undefined) dn.outOfService = event === 'EventDNOutOfService';
  if (now.state.link === 'disconnected' || !now.site.monitored(name)) return;
  now.said.push({ to: name, event, attributes: { ThisDN: name } });
}
