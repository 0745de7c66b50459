import type { StateInvariant } from '../../../model/invariant.ts';
import type { UCCXState } from '../../state.ts';
import type { Configuration } from '../../vocabulary/configuration.ts';
import { SERVICES } from '../../vocabulary/enumerations.ts';
import { dueFields } from '../fields/due-fields.ts';
import { protocol } from '../sources.ts';

/** A bridge has no extension. */
export const sessionAsAsked: StateInvariant<UCCXState, Configuration> = {
  id: 'session-as-asked',
  statement:
    'OPEN_CONF opens the session of a client, grants the services of its mode and names the extension of an agent; CLOSE_CONF closes it, and nothing else does either.',
  basis: 'stated',
  source: protocol('Two client modes; OPEN_CONF'),
  breaks: "An agent's desktop is told that it is a wallboard and waits for everybody's calls.",

  needs: 'state',
  examine(step, config) {
    const { before, after, events } = step;
    for (const client of Object.keys(after.clients)) {
      const was = before.clients[client] === true;
      const is = after.clients[client] === true;
      const says = (name: string) =>
        events.some(({ event, to }) => event === name && to === client);
      if (is !== ((was || says('OPEN_CONF')) && !says('CLOSE_CONF'))) {
        return { evidence: `the session of ${client} is ${is ? 'open' : 'closed'}, unsaid` };
      }
    }
    return asItsMode(step, config);
  },
};

const asItsMode = dueFields(({ said: { event, to }, config: { bridges } }) => {
  if (event !== 'OPEN_CONF') return undefined;
  return bridges.includes(to)
    ? { ServicesGranted: SERVICES.bridge, AgentExtension: undefined }
    : { ServicesGranted: SERVICES.agent, AgentExtension: to };
});
