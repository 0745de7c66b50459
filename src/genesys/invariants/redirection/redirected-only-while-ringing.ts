import type { HeardInvariant } from '../../../model/invariant.ts';
import { against } from '../evidence.ts';
import { type PartyHistory, partyHistory } from '../memories/party-history.ts';
import { tLibrary } from '../sources.ts';

/** On switches that let a party redirect what it has answered, this does not hold; the reference calls them few. */
export const redirectedOnlyWhileRinging: HeardInvariant<PartyHistory> = {
  id: 'redirected-only-while-ringing',
  statement: 'EventReleased says Redirected only to a party at which the call rings.',
  basis: 'stated',
  source: tLibrary('TRedirectCall: the DN must be ringing on most switches'),
  breaks: 'A conversation that has ended counts as a call that was sent on unanswered.',

  needs: 'events',
  memory: partyHistory,
  observe(party, heard) {
    if (heard.name !== 'EventReleased' || heard.attributes['CallState'] !== 'Redirected') {
      return undefined;
    }
    if (party.stage === 'unheard' || party.stage === 'over') return undefined;
    if (party.doubted || party.stage === 'moved') return 'undecided';
    return party.stage === 'ringing'
      ? 'upheld'
      : against(heard, `the call does not ring there, the party is ${party.stage}`);
  },
};
