import type { HeardInvariant } from '../../../model/invariant.ts';
import { against } from '../evidence.ts';
import { type PartyHistory, isBeginning, partyHistory } from '../memories/party-history.ts';
import { partyStates } from '../sources.ts';

/**
 * The first a party hears of a call is that it dials, rings, waits, or was moved there.
 * A log may begin in the middle of a call: then its parties are in doubt from the first.
 */
export const nothingBeforeFirst: HeardInvariant<PartyHistory> = {
  id: 'nothing-before-first',
  statement:
    'The first event of a party is EventDialing, EventRinging, EventQueued, EventRouteRequest or EventPartyChanged.',
  basis: 'stated',
  source: partyStates('Generic telephony states: transitions from NULL'),
  breaks: 'A client is told of a change in a call that it was never told about.',

  needs: 'events',
  memory: partyHistory,
  observe(party, heard) {
    if (party.stage !== 'unheard') return undefined;
    if (isBeginning(heard.name)) return 'upheld';
    return party.doubted
      ? 'undecided'
      : against(heard, 'the party has not heard of the call before');
  },
};
