import type { HeardInvariant } from '../../../model/invariant.ts';
import { against } from '../evidence.ts';
import { type PartyHistory, partyHistory } from '../memories/party-history.ts';
import { tLibrary } from '../sources.ts';

/** What is told as it happens is not in the past; what was missed is told once. */
export const inPastOnlyAfterLinkLoss: HeardInvariant<PartyHistory> = {
  id: 'in-past-only-after-link-loss',
  statement:
    'Reliability InPast is only on a terminal event that a party missed while the link was down.',
  basis: 'inferred',
  source: tLibrary('TReliability'),
  breaks: 'A client takes news for old, or is told twice of what it missed.',

  needs: 'events',
  memory: partyHistory,
  observe(party, heard) {
    if (heard.attributes['Reliability'] !== 'InPast') return undefined;
    return party.doubted ? 'upheld' : against(heard, 'this party can have missed nothing');
  },
};
