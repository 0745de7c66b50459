import type { Heard } from '../../../model/heard.ts';
import type { HeardInvariant } from '../../../model/invariant.ts';
import { against } from '../evidence.ts';
import { type PartyHistory, partyHistory } from '../memories/party-history.ts';
import { monitoringCalls } from '../sources.ts';

/** What is told once the link is back, of the past, may say less. */
export const observerHearsBridged: HeardInvariant<PartyHistory> = {
  id: 'observer-hears-bridged',
  statement:
    'What an observer hears, and what others hear of it when it comes, has CallState Bridged; what it hears of who leaves, and of its own release, has not.',
  basis: 'stated',
  source: monitoringCalls('Service observing on agent'),
  breaks: 'A supervisor who listens counts as one who has taken the call.',

  needs: 'events',
  memory: partyHistory,
  observe(_party, heard) {
    if (!isOfObserver(heard) || heard.attributes['Reliability'] !== undefined) return undefined;
    const callState = heard.attributes['CallState'] ?? 'missing';
    const isDue = heard.name !== 'EventReleased' && heard.name !== 'EventPartyDeleted';
    return (callState === 'Bridged') === isDue
      ? 'upheld'
      : against(heard, `CallState is ${callState}`);
  },
};

const isOfObserver = ({ name, attributes }: Heard): boolean =>
  attributes['ThisDNRole'] === 'Observer' ||
  (name === 'EventPartyAdded' && attributes['OtherDNRole'] === 'Observer');
