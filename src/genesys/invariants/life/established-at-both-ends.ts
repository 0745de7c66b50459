import type { HeardInvariant } from '../../../model/invariant.ts';
import { against } from '../evidence.ts';
import { type CallHistory, callHistory } from '../memories/call-history.ts';
import { basicCallModels } from '../sources.ts';

/** An end that nobody monitors, an outside caller say, is not waited for. */
export const establishedAtBothEnds: HeardInvariant<CallHistory> = {
  id: 'established-at-both-ends',
  statement:
    'When a call is answered, EventEstablished is said to the caller and to the answering party together.',
  basis: 'stated',
  source: basicCallModels('Connection-establishing phase for an internal/inbound call'),
  breaks: 'One phone shows a conversation while the other still dials or rings.',

  needs: 'events',
  memory: callHistory,
  observe(call, heard) {
    if (!call.answered) return undefined;
    if (call.doubted) return 'undecided';
    if (heard.name === 'EventEstablished') return 'upheld';
    if (heard.name === 'EventNetworkReached') return undefined;
    return against(heard, `the call was answered and ${call.caller}${call.called} was not told`);
  },
};
