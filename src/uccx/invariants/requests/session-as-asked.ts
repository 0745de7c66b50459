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
    'OPEN_CONF grants the services of the mode in which the client opens its session, and names the extension of an agent.',
  basis: 'stated',
  source: protocol('Two client modes; OPEN_CONF'),
  breaks: "An agent's desktop is told that it is a wallboard and waits for everybody's calls.",

  needs: 'state',
  examine: dueFields(({ said: { event, to }, config: { bridges } }) => {
    if (event !== 'OPEN_CONF') return undefined;
    return bridges.includes(to)
      ? { ServicesGranted: SERVICES.bridge, AgentExtension: undefined }
      : { ServicesGranted: SERVICES.agent, AgentExtension: to };
  }),
};
