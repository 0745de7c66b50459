import type { Finding, StateInvariant } from '../../../model/invariant.ts';
import type { Step } from '../../../model/scenario.ts';
import type { AgentState, GenesysState } from '../../state.ts';
import { type Configuration, hasAgents } from '../../vocabulary/configuration.ts';
import { tLibrary } from '../sources.ts';
import { agentStep } from './agent-step.ts';

/** Choices: who works at a phone that goes out of service is logged out. */
export const agentStandsAsAsked: StateInvariant<GenesysState, Configuration> = {
  id: 'agent-stands-as-asked',
  statement:
    'An agent stands as it, or its client, has asked, and changes otherwise only by after-call work or because its phone fails.',
  basis: 'inferred',
  source: tLibrary('TAgentLogin, TAgentLogout, TAgentSetReady, TAgentSetNotReady'),
  breaks:
    'An agent who asked for a break is given calls, or is taken out of work by what another does.',

  needs: 'state',
  examine(step, config) {
    if (!hasAgents(config) || step.before.dns === step.after.dns) return undefined;
    const asked = agentStep(step);
    let finding: Finding;
    for (const { name } of config.dns) {
      const was = step.before.dns[name]?.agent ?? 'logged-out';
      const is = step.after.dns[name]?.agent ?? 'logged-out';
      if (was === is) continue;
      const becomes = asked?.thisDN === name ? asked.becomes : otherwise(step, name, was);
      if (is !== becomes) return { evidence: `${name} was ${was} and is ${is}, not ${becomes}` };
      finding = 'upheld';
    }
    return finding;
  },
};

/** How an agent comes to stand who has asked for nothing, if it is to change at all. */
const otherwise = ({ input }: Step<GenesysState>, dn: string, was: AgentState): string => {
  if (input.type === 'goes-out-of-service' && input['thisDN'] === dn) return 'logged-out';
  return was === 'ManualIn' ? 'AfterCallWork' : was;
};
