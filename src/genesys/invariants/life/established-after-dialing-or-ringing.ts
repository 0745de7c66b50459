import type { HeardInvariant } from '../../../model/invariant.ts';
import { against } from '../evidence.ts';
import { type PartyHistory, partyHistory } from '../memories/party-history.ts';
import { partyStates } from '../sources.ts';

/** A caller that was told EventDestinationBusy counts as dialing: its call may have been parked. */
export const establishedAfterDialingOrRinging: HeardInvariant<PartyHistory> = {
  id: 'established-after-dialing-or-ringing',
  statement: 'EventEstablished is said only to a party that dials or rings, once.',
  basis: 'stated',
  source: partyStates('Generic telephony states: transitions to Connected'),
  breaks: 'A call is shown as answered at a phone where it never rang, or is answered twice.',

  needs: 'events',
  memory: partyHistory,
  observe(party, heard) {
    if (heard.name !== 'EventEstablished') return undefined;
    if (party.stage === 'dialing' || party.stage === 'ringing') return 'upheld';
    return party.doubted || party.stage === 'moved'
      ? 'undecided'
      : against(heard, `the party neither dials nor rings, it is ${party.stage}`);
  },
};
