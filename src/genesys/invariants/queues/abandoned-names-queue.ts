import type { HeardInvariant } from '../../../model/invariant.ts';
import { against } from '../evidence.ts';
import { type PartyHistory, partyHistory } from '../memories/party-history.ts';
import { eventReference } from '../sources.ts';

/** Choices: an event made up for after a link loss says only what the call was. */
export const abandonedNamesQueue: HeardInvariant<PartyHistory> = {
  id: 'abandoned-names-queue',
  statement: 'EventAbandoned of an ACD call names its queue in ThisQueue.',
  basis: 'stated',
  source: eventReference('EventAbandoned: ThisQueue'),
  breaks: 'A lost call is not counted for the queue it was lost in.',

  needs: 'events',
  memory: partyHistory,
  observe(party, heard) {
    if (heard.name !== 'EventAbandoned' || party.queue === '') return undefined;
    if (heard.attributes['Reliability'] !== undefined) return 'undecided';
    return heard.attributes['ThisQueue'] === undefined
      ? against(heard, `ThisQueue was ${party.queue}`)
      : 'upheld';
  },
};
