import type { HeardInvariant } from '../../../model/invariant.ts';
import { against } from '../evidence.ts';
import { type PartyHistory, partyHistory } from '../memories/party-history.ts';
import { basicCallModels } from '../sources.ts';

/** Holds whoever routed the call: a client, the switch's timer or another application. */
export const routeUsedAfterRouteRequest: HeardInvariant<PartyHistory> = {
  id: 'route-used-after-route-request',
  statement: 'EventRouteUsed is said only after EventRouteRequest of the same stay, and once.',
  basis: 'stated',
  source: basicCallModels('Connection-establishing phase for internal/inbound call with routing'),
  breaks: 'A call is routed twice, or without having been asked for a route.',

  needs: 'events',
  memory: partyHistory,
  observe(party, heard) {
    if (heard.name !== 'EventRouteUsed') return undefined;
    if (party.doubted) return 'undecided';
    return party.routing ? 'upheld' : against(heard, 'no EventRouteRequest waits for a route');
  },
};
