import type { HeardInvariant } from '../../../model/invariant.ts';
import { against, partyLeftOpen } from '../evidence.ts';
import { type PartyHistory, partyHistory } from '../memories/party-history.ts';
import { partyStates } from '../sources.ts';

/** What rings is answered, lost or taken away, and nothing else happens to it before; a consultation may be transferred while it rings. */
export const ringingIsResolved: HeardInvariant<PartyHistory> = {
  id: 'ringing-is-resolved',
  statement:
    'EventRinging is followed by EventEstablished, EventAbandoned or EventReleased at that party.',
  basis: 'stated',
  source: partyStates('Generic telephony states: transitions from Alerting'),
  breaks: 'A phone rings for ever on the screen, or a call is held that nobody has answered.',

  needs: 'events',
  memory: partyHistory,
  observe(party, heard) {
    if (party.stage !== 'ringing' || heard.name === 'EventPartyChanged') return undefined;
    if (party.doubted) return 'undecided';
    return resolves(heard.name) ? 'upheld' : against(heard, 'the party still rings');
  },
  atRest(party, key) {
    if (party.stage !== 'ringing') return undefined;
    return party.doubted || party.consult
      ? 'undecided'
      : partyLeftOpen(key, 'all calls are over and the party still rings');
  },
};

const resolves = (name: string): boolean =>
  name === 'EventEstablished' || name === 'EventAbandoned' || name === 'EventReleased';
