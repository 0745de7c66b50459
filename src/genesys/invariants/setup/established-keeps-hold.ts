import type { HeardInvariant } from '../../../model/invariant.ts';
import { against } from '../evidence.ts';
import { type PartyHistory, partyHistory } from '../memories/party-history.ts';
import { basicCallModels } from '../sources.ts';

/** The caller who put the dialing call on hold takes it back with EventRetrieved, not by being answered. */
export const establishedKeepsHold: HeardInvariant<PartyHistory> = {
  id: 'established-keeps-hold',
  statement:
    'EventEstablished does not end a hold: a party that held the call while dialing still holds it.',
  basis: 'stated',
  source: basicCallModels('Connection-establishing phase while on hold (internal/outbound call)'),
  breaks: 'A caller on hold is put through without having retrieved the call.',

  needs: 'events',
  memory: partyHistory,
  observe(party, heard) {
    if (!party.answeredOnHold || (heard.name !== 'EventHeld' && heard.name !== 'EventRetrieved')) {
      return undefined;
    }
    if (party.doubted) return 'undecided';
    return heard.name === 'EventRetrieved'
      ? 'upheld'
      : against(heard, 'the hold of before the answer was forgotten');
  },
};
