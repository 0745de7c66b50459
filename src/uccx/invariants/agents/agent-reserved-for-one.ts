import type { HeardInvariant } from '../../../model/invariant.ts';
import { AGENT_STATE } from '../../vocabulary/enumerations.ts';
import { against } from '../evidence.ts';
import { type PhoneHistory, phoneHistory } from '../memories/phone-history.ts';
import { protocol } from '../sources.ts';

/** Reserved, and not reserved again before another state was said: the states of one agent come in order. */
export const agentReservedForOne: HeardInvariant<PhoneHistory> = {
  id: 'agent-reserved-for-one',
  statement: 'An agent is reserved for one contact at a time, and only when free.',
  basis: 'inferred',
  source: protocol('What is an agent state: Reserved'),
  breaks: 'Two callers wait for the same agent, and one of them in vain.',

  needs: 'events',
  memory: phoneHistory,
  observe({ state }, heard) {
    const { reserved, talking, work } = AGENT_STATE;
    if (heard.attributes['AgentState'] !== reserved) return undefined;
    return state === reserved || state === talking || state === work
      ? against(heard, `the agent is in state ${state}`)
      : 'upheld';
  },
};
