import type { StateInvariant } from '../../../model/invariant.ts';
import type { UCCXState } from '../../state.ts';
import { againstSaid } from '../evidence.ts';
import { ged188 } from '../sources.ts';

/** People go on hanging up meanwhile; it is told when the standby has taken over. */
export const silenceWhileOffline: StateInvariant<UCCXState> = {
  id: 'silence-while-offline',
  statement: 'While no CTI server is online nothing is said but FAILURE_CONF.',
  basis: 'inferred',
  source: ged188('SYSTEM_EVENT: CTI server offline and online; E_CTI_CTI_SERVER_OFFLINE'),
  breaks: 'A server that is down goes on reporting calls.',

  needs: 'state',
  examine({ before, after, events }) {
    if (after.server === 'online') return undefined;
    const failing = events.findIndex(({ event }) => event === 'SYSTEM_EVENT');
    const meanwhile = before.server === 'online' ? events.slice(failing + 1) : events;
    const stray = meanwhile.find(({ event }) => event !== 'FAILURE_CONF');
    if (stray !== undefined) return againstSaid(stray, 'no CTI server is online');
    return before === after && events.length === 0 ? undefined : 'upheld';
  },
};
