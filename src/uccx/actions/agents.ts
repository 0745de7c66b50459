import { FROM, type Wanted, agentProblem, becomeWanted } from '../call-control/agent-states.ts';
import { someAgent } from '../choosing.ts';
import { type Occurrence, occurrence } from '../occurrence.ts';
import { become } from '../telephony/agents.ts';
import { agentAt, isOnline } from '../telephony/now.ts';
import { REASON } from '../vocabulary/enumerations.ts';
import type { InputOf } from '../vocabulary/inputs.ts';

type OfAgent = InputOf<'logs-in' | 'goes-ready' | 'goes-not-ready' | 'logs-out'>;

const ofAgent = (type: OfAgent['type'], wanted: Wanted, weight: number): Occurrence =>
  occurrence<OfAgent>({
    type,
    class: 'action',
    weight,
    ends: false,
    some(glance, choose) {
      const thisDN = someAgent(glance, choose, ...FROM[wanted], 'talking');
      return thisDN === undefined ? undefined : { type, thisDN };
    },
    isPossible: (now, { thisDN }) =>
      isOnline(now) && agentProblem(now, thisDN, wanted) === undefined,
    happen: (now, { thisDN }) => becomeWanted(now, thisDN, wanted),
  });

/** What agents do beside calls. Source: UCCX, what is an agent state. */
export const agentActions: Readonly<Record<OfAgent['type'], Occurrence>> = {
  'logs-in': ofAgent('logs-in', 'login', 3),
  'goes-ready': ofAgent('goes-ready', 'ready', 3),
  'goes-not-ready': ofAgent('goes-not-ready', 'not-ready', 0.04),
  'logs-out': ofAgent('logs-out', 'logout', 0.02),
};

/** After-call work is over for whoever did not end it. Source: reason code 32758. */
export const workTimerExpires: Occurrence = occurrence<InputOf<'work-timer-expires'>>({
  type: 'work-timer-expires',
  class: 'action',
  weight: 10,
  ends: false,
  some(glance, choose) {
    const thisDN = someAgent(glance, choose, 'work');
    return thisDN === undefined ? undefined : { type: 'work-timer-expires', thisDN };
  },
  isPossible: (now, { thisDN }) => isOnline(now) && agentAt(now, thisDN)?.state === 'work',
  happen: (now, { thisDN }) => become(now, thisDN, 'not-ready', REASON.workTimerExpired),
});
