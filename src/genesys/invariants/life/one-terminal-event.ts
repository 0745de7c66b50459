import type { HeardInvariant } from '../../../model/invariant.ts';
import { against, partyLeftOpen } from '../evidence.ts';
import { type PartyHistory, partyHistory } from '../memories/party-history.ts';
import { basicCallModels } from '../sources.ts';

/**
 * Choices: the membership of a party ends without an event of its own when its call
 * becomes one with another, as EventPartyChanged says under the other ConnID.
 */
export const oneTerminalEvent: HeardInvariant<PartyHistory> = {
  id: 'one-terminal-event',
  statement:
    'Every party of a call hears exactly one terminal event of it, EventReleased or EventAbandoned.',
  basis: 'stated',
  source: basicCallModels('Abnormal call flows of every connection-establishing phase'),
  breaks:
    'A party is told twice that its call is over, or never, and its phone looks busy for ever.',

  needs: 'events',
  memory: partyHistory,
  observe(party, heard) {
    if (heard.name !== 'EventReleased' && heard.name !== 'EventAbandoned') return undefined;
    if (party.stage === 'unheard') return undefined;
    if (party.doubted) return 'undecided';
    return party.stage === 'over'
      ? against(heard, 'the party had its terminal event before')
      : 'upheld';
  },
  atRest(party, key) {
    if (party.stage === 'unheard' || party.stage === 'over' || party.stage === 'waiting') {
      return undefined;
    }
    if (party.doubted) return 'undecided';
    return partyLeftOpen(key, 'all calls are over and the party had no terminal event');
  },
};
