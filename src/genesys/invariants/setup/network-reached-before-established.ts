import type { HeardInvariant } from '../../../model/invariant.ts';
import { against } from '../evidence.ts';
import { type PartyHistory, partyHistory } from '../memories/party-history.ts';
import { basicCallModels } from '../sources.ts';

/** Where the switch does not report it, it is simulated right before EventEstablished. */
export const networkReachedBeforeEstablished: HeardInvariant<PartyHistory> = {
  id: 'network-reached-before-established',
  statement: 'The caller of an outbound call hears EventNetworkReached before EventEstablished.',
  basis: 'stated',
  source: basicCallModels('Connection-establishing phase for an outbound call, note a'),
  breaks: 'An outbound call is answered before it has left for the network.',

  needs: 'events',
  memory: partyHistory,
  observe(party, heard) {
    if (heard.name !== 'EventEstablished' || party.stage !== 'dialing') return undefined;
    if (heard.attributes['CallType'] !== 'Outbound') return undefined;
    if (party.doubted) return 'undecided';
    return party.networkReached
      ? 'upheld'
      : against(heard, 'the caller has not heard EventNetworkReached');
  },
};
