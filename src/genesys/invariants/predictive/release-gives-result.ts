import type { HeardInvariant } from '../../../model/invariant.ts';
import { DIALING_RESULTS } from '../../vocabulary/attributes.ts';
import { against } from '../evidence.ts';
import { type PartyHistory, isDialedFor, partyHistory } from '../memories/party-history.ts';
import { predictiveDialing } from '../sources.ts';

/** Choices: an event made up for after a link loss does not know the result. */
export const releaseGivesResult: HeardInvariant<PartyHistory> = {
  id: 'release-gives-result',
  statement:
    'CallState of the EventReleased with which the dialing of a predictive call ends is one of the results that the vendor lists.',
  basis: 'stated',
  source: predictiveDialing('Predictive call, abnormal row *, note a'),
  breaks: 'A number that does not exist is dialed again and again, since its call ended as Ok.',

  needs: 'events',
  memory: partyHistory,
  observe(party, heard) {
    if (heard.name !== 'EventReleased' || !isDialedFor(party, heard)) return undefined;
    if (party.doubted || heard.attributes['Reliability'] !== undefined) return 'undecided';
    const result = heard.attributes['CallState'];
    return RESULTS.has(result ?? '')
      ? 'upheld'
      : against(heard, `CallState is ${result ?? 'missing'}, which is no result of dialing`);
  },
};

const RESULTS: ReadonlySet<string> = new Set(DIALING_RESULTS);
