import type { HeardInvariant } from '../../../model/invariant.ts';
import { against } from '../evidence.ts';
import { type PartyHistory, partyHistory } from '../memories/party-history.ts';
import { eventReference } from '../sources.ts';

/** Who dials or talks does not abandon its call but releases it. */
export const abandonedOnlyUnanswered: HeardInvariant<PartyHistory> = {
  id: 'abandoned-only-unanswered',
  statement:
    'EventAbandoned is said only to a party that was offered the call and has not answered it.',
  basis: 'stated',
  source: eventReference('EventAbandoned'),
  breaks: 'An answered call counts as a lost one in the reports.',

  needs: 'events',
  memory: partyHistory,
  observe(party, heard) {
    if (heard.name !== 'EventAbandoned' || party.stage === 'unheard' || party.stage === 'over') {
      return undefined;
    }
    if (party.doubted || party.stage === 'moved') return 'undecided';
    if (party.stage === 'ringing' || party.stage === 'waiting') return 'upheld';
    return against(heard, `the party was not being offered the call, it is ${party.stage}`);
  },
};
