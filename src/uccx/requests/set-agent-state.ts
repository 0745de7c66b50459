import { type Wanted, agentProblem, becomeWanted } from '../call-control/agent-states.ts';
import { confirm } from '../telephony/tell.ts';
import { ASKED_AGENT_STATES } from '../vocabulary/inputs.ts';
import { type RequestRules, cannotControl } from './rules.ts';

/** SET_AGENT_STATE_REQ: the agent logs in or out, or becomes Ready or Not Ready. */
export const setAgentState: RequestRules = {
  refusal: (now, asked) =>
    cannotControl(now, asked) ?? agentProblem(now, asked.thisDN, wanted(asked.value)),

  carryOut(now, asked, answers) {
    confirm(now, asked, answers);
    becomeWanted(now, asked.thisDN, wanted(asked.value));
  },
};

const wanted = (value: string): Wanted =>
  ASKED_AGENT_STATES.find((one) => one === value) ?? 'login';
