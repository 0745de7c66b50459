import type { HeardInvariant } from '../../../model/invariant.ts';
import { against } from '../evidence.ts';
import { type CallHistory, callHistory } from '../memories/call-history.ts';
import { basicCallModels } from '../sources.ts';

/** The queue that lost the call says which queue it went out of. CallState Redirected is not on every switch (note a). */
export const divertedRedirectedNamesWinner: HeardInvariant<CallHistory> = {
  id: 'diverted-redirected-names-winner',
  statement:
    'EventDiverted of a queue that lost the call to another queue names that one in ThirdPartyQueue.',
  basis: 'stated',
  source: basicCallModels(
    'Connection-establishing phase for an internal/inbound call queued to multiple ACDs',
  ),
  breaks: 'A queue that lost a call to another one cannot say to which.',

  needs: 'events',
  memory: callHistory,
  observe(call, heard) {
    const { CallState: callState, ThirdPartyQueue: winner, ThisDN: thisDN } = heard.attributes;
    if (heard.name !== 'EventDiverted' || (callState !== 'Redirected' && winner === undefined)) {
      return undefined;
    }
    if (winner === undefined) return against(heard, 'no ThirdPartyQueue says which queue has it');
    if (winner === thisDN) return against(heard, 'ThirdPartyQueue is the queue itself');
    if (call.places[winner] === 'queue') return 'upheld';
    return call.places[winner] === 'phone'
      ? against(heard, `${winner} is not a queue`)
      : 'undecided';
  },
};
