import type { HeardInvariant } from '../../../model/invariant.ts';
import { against } from '../evidence.ts';
import { type PartyHistory, partyHistory } from '../memories/party-history.ts';
import { basicCallModels } from '../sources.ts';

/** Only who dials can find a destination busy, and only until the call is answered. */
export const destinationBusyToOriginator: HeardInvariant<PartyHistory> = {
  id: 'destination-busy-to-originator',
  statement: 'EventDestinationBusy is said only to the originator of a call, while it dials.',
  basis: 'stated',
  source: basicCallModels(
    'Connection-establishing phase for an internal/inbound call, abnormal row **',
  ),
  breaks: 'The called party is told that it is busy itself, or a conversation ends as busy.',

  needs: 'events',
  memory: partyHistory,
  observe(party, heard) {
    if (heard.name !== 'EventDestinationBusy') return undefined;
    if (party.doubted) return 'undecided';
    if (party.stage !== 'dialing') {
      return against(heard, `the party does not dial, it is ${party.stage}`);
    }
    return party.role === 'Origination'
      ? 'upheld'
      : against(heard, `the party's role is ${party.role}`);
  },
};
