import type { HeardInvariant } from '../../../model/invariant.ts';
import { against } from '../evidence.ts';
import { type PartyHistory, partyHistory } from '../memories/party-history.ts';
import { tLibrary } from '../sources.ts';

/** Who comes from another call may have been muted there: of the first event that a party hears nothing is claimed. */
export const muteEventsAlternate: HeardInvariant<PartyHistory> = {
  id: 'mute-events-alternate',
  statement: 'EventMuteOn and EventMuteOff alternate at a party, and come only while it talks.',
  basis: 'inferred',
  source: tLibrary('TSetMuteOn; TSetMuteOff'),
  breaks: 'A desktop shows an agent as muted whom the customer hears.',

  needs: 'events',
  memory: partyHistory,
  observe(party, heard) {
    if (heard.name !== 'EventMuteOn' && heard.name !== 'EventMuteOff') return undefined;
    if (party.doubted) return 'undecided';
    if (party.stage !== 'established' && party.stage !== 'moved') {
      return against(heard, `the party does not talk, it is ${party.stage}`);
    }
    if (party.held) return against(heard, 'the party has the call on hold');
    if (party.mute === 'unsaid') return 'undecided';
    const is = heard.name === 'EventMuteOn' ? 'on' : 'off';
    return party.mute === is ? against(heard, `mute is ${is} already`) : 'upheld';
  },
};
