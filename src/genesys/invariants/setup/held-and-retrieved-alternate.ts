import type { HeardInvariant } from '../../../model/invariant.ts';
import { against } from '../evidence.ts';
import { type PartyHistory, partyHistory } from '../memories/party-history.ts';
import { partyStates } from '../sources.ts';

/**
 * What is not held cannot be retrieved, and what is held cannot be held again.
 * Choices: a party that is moved to another call with EventPartyChanged takes its hold along.
 */
export const heldAndRetrievedAlternate: HeardInvariant<PartyHistory> = {
  id: 'held-and-retrieved-alternate',
  statement: 'EventHeld and EventRetrieved alternate at a party, EventHeld first.',
  basis: 'stated',
  source: partyStates('Generic telephony states: Connected and Held'),
  breaks: 'A desktop offers to retrieve a call that is not on hold.',

  needs: 'events',
  memory: partyHistory,
  observe(party, heard) {
    if (heard.name !== 'EventHeld' && heard.name !== 'EventRetrieved') return undefined;
    if (party.doubted || party.holdUnknown) return 'undecided';
    if (heard.name === 'EventHeld') {
      return party.held ? against(heard, 'the call is on hold already') : 'upheld';
    }
    return party.held ? 'upheld' : against(heard, 'the call is not on hold');
  },
};
