import type { AgentState } from '../state.ts';
import { become } from '../telephony/agents.ts';
import { type Now, agentAt, isFree } from '../telephony/now.ts';
import { tellAgent } from '../telephony/tell.ts';
import { REASON } from '../vocabulary/enumerations.ts';
import type { InputOf } from '../vocabulary/inputs.ts';
import type { Refusal } from '../vocabulary/refusals.ts';

/** What an agent can ask to become. */
export type Wanted = InputOf<'SET_AGENT_STATE_REQ'>['agentState'];

/** From where an agent can get there with the phone free. */
export const FROM: Readonly<Record<Wanted, readonly AgentState[]>> = {
  login: ['logged-out'],
  logout: ['ready', 'not-ready'],
  ready: ['not-ready', 'work'],
  'not-ready': ['ready', 'work'],
};

/**
 * Why the agent cannot become that. Source: UCCX, what is an agent state.
 * Choices: while talking, Ready and Not Ready say what comes after the call.
 */
export function agentProblem(now: Now, extension: string, wanted: Wanted): Refusal | undefined {
  const agent = agentAt(now, extension);
  if (agent === undefined) return 'CF_INVALID_CSTA_DEVICE_IDENTIFIER';
  if (agent.state === 'talking') {
    const isOpen = wanted === 'ready' || wanted === 'not-ready';
    return isOpen && agent.next !== wanted ? undefined : 'CF_INVALID_OBJECT_STATE';
  }
  const possible = FROM[wanted].includes(agent.state) && isFree(now, extension);
  return possible ? undefined : 'CF_INVALID_OBJECT_STATE';
}

/** The agent becomes that, now or after the call. */
export function becomeWanted(now: Now, extension: string, wanted: Wanted): void {
  const agent = agentAt(now, extension);
  if (agent === undefined) return;
  if (agent.state === 'talking') {
    agent.next = wanted === 'ready' ? 'ready' : 'not-ready';
    tellAgent(now, extension, 'talking', REASON.none);
    return;
  }
  if (wanted === 'login') {
    agent.state = 'not-ready';
    tellAgent(now, extension, 'login', REASON.none);
    become(now, extension, 'not-ready', REASON.logon);
  } else if (wanted === 'logout') become(now, extension, 'logged-out', REASON.none);
  else become(now, extension, wanted, REASON.none);
}
