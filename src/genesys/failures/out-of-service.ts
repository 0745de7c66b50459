import { pick } from '../../model/choices.ts';
import { tellOfDN } from '../actions/service.ts';
import { type Occurrence, occurrence } from '../occurrence.ts';
import { leave } from '../telephony/depart.ts';
import { type Now, legsOfDN } from '../telephony/now.ts';
import type { InputOf } from '../vocabulary/inputs.ts';

/**
 * A phone fails: EventDNOutOfService, and it leaves its calls.
 * Choices: it leaves as if its person had hung up or rejected; a call parked
 * on it stays parked, since the switch keeps it.
 */
export const goesOutOfService: Occurrence = occurrence<InputOf<'goes-out-of-service'>>({
  type: 'goes-out-of-service',
  class: 'failure',
  weight: 0.08,
  ends: false,
  ask(now, choose) {
    const thisDN = pick(now.site.names.filter((dn) => canFail(now, dn)), choose);
    return thisDN === undefined ? undefined : { type: 'goes-out-of-service', thisDN };
  },
  happen(now, { thisDN }) {
    const dn = now.state.dns[thisDN];
    if (dn === undefined || !canFail(now, thisDN)) return;
    dn.outOfService = true;
    tellOfDN(now, thisDN, 'EventDNOutOfService');
    for (const leg of legsOfDN(now, thisDN)) if (leg.party.state !== 'parked') leave(now, leg);
  },
});

const canFail = ({ site, state }: Now, dn: string): boolean =>
  site.is(dn, 'extension') && state.dns[dn]?.outOfService === false;
