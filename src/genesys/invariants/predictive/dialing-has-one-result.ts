import type { HeardInvariant } from '../../../model/invariant.ts';
import { against, partyLeftOpen } from '../evidence.ts';
import { type PartyHistory, isDialedFor, partyHistory } from '../memories/party-history.ts';
import { partyStates } from '../sources.ts';

/** What becomes of a predictive call at the queue that had it dialed. */
export const dialingHasOneResult: HeardInvariant<PartyHistory> = {
  id: 'dialing-has-one-result',
  statement:
    'EventDialing of a queue or routing point is followed there by one result: EventQueued or EventRouteRequest when the call is answered, EventReleased when it is not.',
  basis: 'stated',
  source: partyStates('Generic telephony states of ACD queues and routing points: CP Detection'),
  breaks: 'A dialer never learns what became of a call, and does not dial the next one.',

  needs: 'events',
  memory: partyHistory,
  observe(party, heard) {
    if (!isDialedFor(party, heard)) return undefined;
    if (party.doubted) return 'undecided';
    return RESULTS.has(heard.name) ? 'upheld' : against(heard, 'the call is still being dialed');
  },
  atRest(party, key) {
    if (party.stage !== 'dialing' || party.queue === '') return undefined;
    return party.doubted
      ? 'undecided'
      : partyLeftOpen(key, 'all calls are over and the dialing had no result');
  },
};

const RESULTS: ReadonlySet<string> = new Set(['EventQueued', 'EventRouteRequest', 'EventReleased']);
