import type { HeardInvariant } from '../../../model/invariant.ts';
import { against } from '../evidence.ts';
import { type CallHistory, callHistory } from '../memories/call-history.ts';
import { guidelines } from '../sources.ts';

/** Said of monitored callers only; no CALL_DELIVERED_EVENT comes from an outside number. */
export const callingConnectionInOrder: HeardInvariant<CallHistory> = {
  id: 'calling-connection-in-order',
  statement:
    'A monitored caller says CALL_SERVICE_INITIATED_EVENT, then CALL_ORIGINATED_EVENT, and only then the call is delivered or answered.',
  basis: 'inferred',
  source: guidelines('Queued and answered call, step 1; transferred call, step 1'),
  breaks: 'A call rings before anybody has dialed it.',

  needs: 'events',
  memory: callHistory,
  observe(call, heard) {
    switch (heard.name) {
      case 'CALL_SERVICE_INITIATED_EVENT':
        if (call.initiated) return against(heard, 'the caller was off hook before');
        return call.delivered ? against(heard, 'the call was delivered before') : undefined;
      case 'CALL_ORIGINATED_EVENT':
        if (!call.initiated) return against(heard, 'the caller was not off hook');
        if (call.originated) return against(heard, 'the call was dialed before');
        return call.delivered ? against(heard, 'the call was delivered before') : 'upheld';
      case 'CALL_DELIVERED_EVENT':
      case 'CALL_ESTABLISHED_EVENT':
        if (!call.initiated) return undefined;
        return call.originated ? 'upheld' : against(heard, 'CALL_ORIGINATED_EVENT was not said');
      default:
        return undefined;
    }
  },
};
