import type { StateInvariant } from '../../../model/invariant.ts';
import type { UCCXState } from '../../state.ts';
import { SYSTEM_EVENT_ID } from '../../vocabulary/enumerations.ts';
import { ged188 } from '../sources.ts';

/** A log may hold the same event of several sessions: of a log it is not claimed. */
export const serverChangeIsTold: StateInvariant<UCCXState> = {
  id: 'server-change-is-told',
  statement:
    'When the CTI server goes offline or a standby takes over, exactly one SYSTEM_EVENT says which, before anything that follows from it.',
  basis: 'stated',
  source: ged188('SYSTEM_EVENT: SYS_CTI_SERVER_OFFLINE, SYS_CTI_SERVER_ONLINE'),
  breaks: 'Clients go on asking a server that is down, or wait for one that is there again.',

  needs: 'state',
  examine({ before, after, events }) {
    const said = events.filter(({ event }) => event === 'SYSTEM_EVENT');
    if (before.server === after.server) {
      return said.length === 0
        ? undefined
        : { evidence: 'SYSTEM_EVENT is said and nothing changed' };
    }
    const { ctiServerOffline, ctiServerOnline } = SYSTEM_EVENT_ID;
    const due = after.server === 'offline' ? ctiServerOffline : ctiServerOnline;
    const [one] = said;
    if (said.length === 1 && one?.attributes['SystemEventID'] === due) return 'upheld';
    const ids = said.map(({ attributes }) => attributes['SystemEventID'] ?? 'none').join(', ');
    return { evidence: `the server is ${after.server}, SYSTEM_EVENT says ${ids || 'nothing'}` };
  },
};
