import { type AgentDoing, act, whyNot } from '../telephony/agent.ts';
import { type RequestRules, unreachable } from './rules.ts';

const asks = (does: AgentDoing): RequestRules => ({
  refusal: (now, asked) => unreachable(now, asked.thisDN) ?? whyNot(now, does, asked),
  carryOut: (now, asked, answers) => act(now, does, asked, answers),
});

/** TAgentLogin: an agent logs in at the phone, in a work mode. */
export const agentLogin: RequestRules = asks('logs-in');

/** TAgentLogout: the agent logs out, and calls from queues come there no more. */
export const agentLogout: RequestRules = asks('logs-out');

/** TAgentSetReady: the agent takes calls from queues, in ManualIn or AutoIn. */
export const agentSetReady: RequestRules = asks('gets-ready');

/** TAgentSetNotReady: the agent takes no calls from queues, in AuxWork or AfterCallWork. */
export const agentSetNotReady: RequestRules = asks('gets-not-ready');
