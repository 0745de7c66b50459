import type { HeardInvariant } from '../../../model/invariant.ts';
import { against } from '../evidence.ts';
import { type PartyHistory, partyHistory } from '../memories/party-history.ts';
import { tLibrary } from '../sources.ts';

/** Whatever becomes of the roles of those who talk, in a conference too. */
export const observerStaysObserver: HeardInvariant<PartyHistory> = {
  id: 'observer-stays-observer',
  statement:
    'Who comes to a call as its Observer is that until it leaves, and nobody else becomes one.',
  basis: 'inferred',
  source: tLibrary('TMonitorNextCall; TDNRole Observer'),
  breaks: 'A supervisor is shown as a member of the conference, or a member as a supervisor.',

  needs: 'events',
  memory: partyHistory,
  observe(party, heard) {
    const role = heard.attributes['ThisDNRole'];
    if (role === undefined || party.role === '' || party.stage === 'over') return undefined;
    if (role !== 'Observer' && party.role !== 'Observer') return undefined;
    if (party.doubted) return 'undecided';
    return role === party.role
      ? 'upheld'
      : against(heard, `ThisDNRole was ${party.role} and is ${role}`);
  },
};
