import type { SwitchEvent } from '../../../model/event.ts';
import type { Finding, StateInvariant } from '../../../model/invariant.ts';
import type { UCCXState } from '../../state.ts';
import type { Configuration } from '../../vocabulary/configuration.ts';
import { agentIdAt } from '../../vocabulary/device.ts';
import { AGENT_STATE, NONE } from '../../vocabulary/enumerations.ts';
import { againstSaid } from '../evidence.ts';
import { protocol } from '../sources.ts';

/** While no CTI server is online it goes unheard, and is told once one is there again. */
export const agentStateIsTold: StateInvariant<UCCXState, Configuration> = {
  id: 'agent-state-is-told',
  statement:
    'When an agent changes state AGENT_STATE_EVENT says so, with the AgentID of who works at that extension, the same state for the CSQ, and while talking the state to come.',
  basis: 'stated',
  source: protocol('AGENT_STATE_EVENT; agent state message summary'),
  breaks: 'A wallboard shows an agent as ready who is talking.',

  needs: 'state',
  examine({ before, after, events }, config) {
    if (after.server === 'offline') return undefined;
    let finding: Finding;
    for (const extension of Object.keys(after.agents)) {
      const was = before.agents[extension];
      const is = after.agents[extension];
      if (was === undefined || is === undefined) continue;
      const last = lastOf(events, extension);
      if (last === undefined) {
        if (was.state === is.state && !was.unheard) continue;
        return { evidence: `agent ${extension} is ${is.state}, which is not said` };
      }
      const due = {
        AgentState: AGENT_STATE[is.state],
        CSQState: AGENT_STATE[is.state],
        AgentID: idOf(config, extension),
        NextAgentState: is.state === 'talking' ? AGENT_STATE[is.next] : NONE,
      };
      for (const [field, value] of Object.entries(due)) {
        if (last.attributes[field] === value) continue;
        return againstSaid(
          last,
          `${field} is ${last.attributes[field] ?? 'missing'}, ${value} was due`,
        );
      }
      finding = 'upheld';
    }
    return finding;
  },
};

const lastOf = (events: readonly SwitchEvent[], extension: string): SwitchEvent | undefined =>
  events.findLast(({ event, to }) => event === 'AGENT_STATE_EVENT' && to === extension);

function idOf({ devices }: Configuration, extension: string): string {
  for (const device of devices) {
    if (device.type === 'phone' && device.name === extension) {
      return agentIdAt(extension, device.agent);
    }
  }
  return '';
}
