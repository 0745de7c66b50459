import type { Memory } from '../../../model/invariant.ts';
import { fields, oneOf } from '../../../model/schema.ts';

/** Whether an agent is logged in, as its client was told. */
export interface AgentHistory {
  logged: 'unknown' | 'in' | 'out';
}

/** The agent of one DN, whatever its calls; a log may begin long after the login. */
export const agentHistory: Memory<AgentHistory> = {
  name: 'agent-history',
  per: 'agent',
  schema: fields({ logged: oneOf('unknown', 'in', 'out') }),

  key: ({ kind, name, attributes }) =>
    kind === 'event' && name.startsWith('EventAgent') ? attributes['ThisDN'] : undefined,
  keyNames: ['dn'],

  remember(agent, { name }) {
    agent.logged = name === 'EventAgentLogout' ? 'out' : 'in';
  },

  doubtedBy: 'EventLinkDisconnected',
  doubt(agent) {
    agent.logged = 'unknown';
  },
};
