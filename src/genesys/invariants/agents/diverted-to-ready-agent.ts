import type { StateInvariant } from '../../../model/invariant.ts';
import type { GenesysState } from '../../state.ts';
import { type Configuration, hasAgents } from '../../vocabulary/configuration.ts';
import { agentStates } from '../sources.ts';

/** Where nobody has to log in, every phone takes calls from queues; a route may lead to an agent who is not Ready. */
export const divertedToReadyAgent: StateInvariant<GenesysState, Configuration> = {
  id: 'diverted-to-ready-agent',
  statement:
    'Of the phones at which agents log in, the ACD gives a queued call only to one whose agent is Ready.',
  basis: 'inferred',
  source: agentStates('Ready, NotReady'),
  breaks: 'A caller leaves the queue for somebody who is on a break, or has gone home.',

  needs: 'state',
  examine({ before, after, input, events }, config) {
    if (input.type !== 'diverts' || events.length === 0 || !hasAgents(config)) return undefined;
    const to = after.calls[Number(input['connID']) - 1]?.heading;
    if (!config.dns.some(({ name, agent }) => agent && name === to)) return undefined;
    const agent = before.dns[String(to)]?.agent;
    return agent === 'ManualIn' || agent === 'AutoIn'
      ? 'upheld'
      : { evidence: `the call is given to ${to}, whose agent is ${agent}` };
  },
};
