import type { HeardInvariant } from '../../../model/invariant.ts';
import { against } from '../evidence.ts';
import { type AgentHistory, agentHistory } from '../memories/agent-history.ts';
import { tLibrary } from '../sources.ts';

/** Some switches say no work mode, or one of their own: of those it is not decided. */
export const workModeFitsEvent: HeardInvariant<AgentHistory> = {
  id: 'work-mode-fits-event',
  statement:
    'The AgentWorkMode of EventAgentReady is no work for an agent who is not Ready (AuxWork, AfterCallWork), and that of EventAgentNotReady is not ManualIn or AutoIn.',
  basis: 'inferred',
  source: tLibrary('TAgentWorkMode'),
  breaks:
    'A report counts a break as time in which the agent could take calls, or the other way round.',

  needs: 'events',
  memory: agentHistory,
  observe(_agent, heard) {
    const isReady = heard.name === 'EventAgentReady';
    if (!isReady && heard.name !== 'EventAgentNotReady') return undefined;
    const mode = heard.attributes['AgentWorkMode'] ?? '';
    if (READY.has(mode)) return isReady ? 'upheld' : against(heard, `the work mode is ${mode}`);
    if (NOT_READY.has(mode)) return isReady ? against(heard, `the work mode is ${mode}`) : 'upheld';
    return 'undecided';
  },
};

const READY: ReadonlySet<string> = new Set(['ManualIn', 'AutoIn']);

const NOT_READY: ReadonlySet<string> = new Set(['AuxWork', 'AfterCallWork']);
