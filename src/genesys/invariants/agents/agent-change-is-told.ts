import type { Finding, StateInvariant } from '../../../model/invariant.ts';
import type { Step } from '../../../model/scenario.ts';
import type { AgentState, GenesysState } from '../../state.ts';
import { type Configuration, hasAgents } from '../../vocabulary/configuration.ts';
import { isLinkUp } from '../each-move.ts';
import { agentStates } from '../sources.ts';

/** While the link is down it goes unheard, and is not made up for. */
export const agentChangeIsTold: StateInvariant<GenesysState, Configuration> = {
  id: 'agent-change-is-told',
  statement:
    'The client of an agent hears of every change of its state, once: EventAgentLogin and EventAgentLogout, EventAgentReady and EventAgentNotReady with the work mode; and of nothing else.',
  basis: 'stated',
  source: agentStates('A state changes when its event is generated'),
  breaks:
    'A desktop shows an agent on a break who takes calls, or waits for calls that never come.',

  needs: 'state',
  examine(step, config) {
    if (!hasAgents(config) || !isLinkUp(step)) return undefined;
    let finding: Finding;
    for (const { name, registered } of config.dns) {
      const was = step.before.dns[name]?.agent ?? 'logged-out';
      const is = step.after.dns[name]?.agent ?? 'logged-out';
      const due = registered ? dueEvents(was, is) : '';
      const told = agentEvents(step, name);
      if (told !== due) {
        return { evidence: `${name} was told "${told}", "${due}" was due: ${was}, then ${is}` };
      }
      if (due !== '') finding = 'upheld';
    }
    return finding;
  },
};

/** What a change says: the events in order, with work modes. */
function dueEvents(was: AgentState, is: AgentState): string {
  if (was === is) return '';
  if (is === 'logged-out') return 'EventAgentLogout';
  const isReady = is === 'ManualIn' || is === 'AutoIn';
  const changed = `${isReady ? 'EventAgentReady' : 'EventAgentNotReady'} ${is}`;
  return was === 'logged-out' ? `EventAgentLogin, ${changed}` : changed;
}

/** What this DN is told of its agent in a step; an event that names another DN says so. */
const agentEvents = ({ events }: Step, dn: string): string =>
  events
    .filter(({ to, event }) => to === dn && event.startsWith('EventAgent'))
    .map(({ event, attributes: { ThisDN, AgentWorkMode: mode } }) =>
      [
        event,
        ...(mode === undefined ? [] : [mode]),
        ...(ThisDN === dn ? [] : [`at ${ThisDN}`]),
      ].join(' '),
    )
    .join(', ');
