import type { Finding, StateInvariant } from '../../../model/invariant.ts';
import type { UCCXState } from '../../state.ts';
import { againstSaid } from '../evidence.ts';
import { protocol } from '../sources.ts';

/** A phone is monitored while its agent is logged in. */
export const onlyMonitoredPhonesSetUp: StateInvariant<UCCXState> = {
  id: 'only-monitored-phones-set-up',
  statement:
    'CALL_SERVICE_INITIATED_EVENT and CALL_ORIGINATED_EVENT are said only of the phones of logged-in agents.',
  basis: 'stated',
  source: protocol('Call events: monitored devices; queued and answered call, step 1'),
  breaks: 'The server tells of a phone that it does not see.',

  needs: 'state',
  examine({ before, events }) {
    let finding: Finding;
    for (const said of events) {
      const isSetUp =
        said.event === 'CALL_SERVICE_INITIATED_EVENT' || said.event === 'CALL_ORIGINATED_EVENT';
      if (!isSetUp) continue;
      const state = before.agents[said.to]?.state ?? 'logged-out';
      if (state === 'logged-out') return againstSaid(said, 'no agent is logged in there');
      finding = 'upheld';
    }
    return finding;
  },
};
