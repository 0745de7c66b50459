import { isObserver, legsOfDN } from '../telephony/now.ts';
import { cancelMonitoring as cancel, supervisorOf } from '../telephony/monitoring.ts';
import { stopObserving } from '../telephony/observe.ts';
import { type RequestRules, unreachable } from './rules.ts';

/**
 * TCancelMonitoring: the supervisor does not want to observe the agent any more.
 *
 * Source: field knowledge of SIP T-Server: an error where it does not supervise
 * the agent. Choices: whoever observes a call at that moment leaves it first.
 */
export const cancelMonitoring: RequestRules = {
  refusal: (now, { thisDN, otherDN }) =>
    unreachable(now, thisDN) ??
    (now.site.is(otherDN, 'extension') ? undefined : 177) ??
    (supervisorOf(now, otherDN) === thisDN ? undefined : 185),

  carryOut(now, { thisDN, otherDN }, answers) {
    for (const leg of legsOfDN(now, thisDN).filter(isObserver)) {
      stopObserving(now, leg);
    }
    cancel(now, otherDN, answers);
  },
};
