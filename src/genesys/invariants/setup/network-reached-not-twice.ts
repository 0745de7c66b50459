import type { HeardInvariant } from '../../../model/invariant.ts';
import { against } from '../evidence.ts';
import { type PartyHistory, partyHistory } from '../memories/party-history.ts';
import { basicCallModels } from '../sources.ts';

/** Between two of them the first attempt must have failed. */
export const networkReachedNotTwice: HeardInvariant<PartyHistory> = {
  id: 'network-reached-not-twice',
  statement: 'EventNetworkReached is said at most once for one attempt to reach the destination.',
  basis: 'inferred',
  source: basicCallModels('Connection-establishing phase for an outbound call'),
  breaks: 'Network reached is simulated although the switch has reported it.',

  needs: 'events',
  memory: partyHistory,
  observe(party, heard) {
    if (heard.name !== 'EventNetworkReached') return undefined;
    if (party.doubted) return 'undecided';
    return party.networkReached
      ? against(heard, 'the caller heard it before for the same attempt')
      : 'upheld';
  },
};
