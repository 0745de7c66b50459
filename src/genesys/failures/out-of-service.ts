import { pick } from '../../model/choices.ts';
import { changeService } from '../actions/service.ts';
import { type Occurrence, occurrence } from '../occurrence.ts';
import { agentAt, logOut } from '../telephony/agent.ts';
import { leave } from '../telephony/depart.ts';
import { legsOfDN } from '../telephony/now.ts';
import type { InputOf } from '../vocabulary/inputs.ts';

/**
 * A phone fails: EventDNOutOfService, and it leaves its calls.
 * Choices: it leaves as if its person had hung up or rejected; a call parked
 * on it stays parked, since the switch keeps it; the agent there is logged out at once.
 */
export const goesOutOfService: Occurrence = occurrence<InputOf<'goes-out-of-service'>>({
  type: 'goes-out-of-service',
  class: 'failure',
  weight: 0.12,
  ends: false,
  some(glance, choose) {
    const thisDN = pick(glance.site.names, choose);
    return thisDN === undefined ? undefined : { type: 'goes-out-of-service', thisDN };
  },
  isPossible: ({ site, state }, { thisDN }) =>
    site.is(thisDN, 'extension') && state.dns[thisDN]?.outOfService === false,
  happen(now, { thisDN }) {
    changeService(now, thisDN, 'EventDNOutOfService');
    if (agentAt(now, thisDN) !== 'logged-out') logOut(now, thisDN);
    for (const leg of legsOfDN(now, thisDN)) {
      if (leg.party.state !== 'parked') leave(now, leg, { failing: true });
    }
  },
});
