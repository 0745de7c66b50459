import type { Step } from '../../../model/scenario.ts';
import type { GenesysState } from '../../state.ts';
import { doing } from '../doing.ts';

/** What an agent does by a step: on the set, or because its client asked for it. */
export interface AgentStep {
  readonly thisDN: string;
  /** How it means to stand afterwards. */
  readonly becomes: string;
}

/** What an agent does by this step; nothing where the step is about something else, or is only asked for. */
export function agentStep(step: Step<GenesysState>): AgentStep | undefined {
  const { type, thisDN, workMode } = doing(step);
  if (typeof thisDN !== 'string' || step.answer === 'refused') return undefined;
  if (LOGOUTS.has(type)) return { thisDN, becomes: 'logged-out' };
  if (!CHANGES.has(type) || typeof workMode !== 'string') return undefined;
  return { thisDN, becomes: workMode };
}

const LOGOUTS: ReadonlySet<string> = new Set(['TAgentLogout', 'logs-out']);

const CHANGES: ReadonlySet<string> = new Set([
  'TAgentLogin',
  'TAgentSetReady',
  'TAgentSetNotReady',
  'logs-in',
  'gets-ready',
  'gets-not-ready',
]);
