import type { HeardInvariant } from '../../../model/invariant.ts';
import { against } from '../evidence.ts';
import { type AgentHistory, agentHistory } from '../memories/agent-history.ts';
import { agentStates } from '../sources.ts';

/** A second EventAgentLogin is legal: the agent logs in to one more queue. */
export const agentEventsInOrder: HeardInvariant<AgentHistory> = {
  id: 'agent-events-in-order',
  statement:
    'After EventAgentLogout no EventAgentReady, EventAgentNotReady or EventAgentLogout is told of a DN before an EventAgentLogin.',
  basis: 'inferred',
  source: agentStates('Null, Ready, NotReady'),
  breaks: 'A desktop shows an agent at work at a phone where nobody is logged in.',

  needs: 'events',
  memory: agentHistory,
  observe({ logged }, heard) {
    if (!NEEDS_LOGIN.has(heard.name)) return undefined;
    if (logged === 'unknown') return 'undecided';
    return logged === 'in' ? 'upheld' : against(heard, 'the agent is logged out');
  },
};

const NEEDS_LOGIN: ReadonlySet<string> = new Set([
  'EventAgentReady',
  'EventAgentNotReady',
  'EventAgentLogout',
]);
