import type { HeardInvariant } from '../../../model/invariant.ts';
import { against } from '../evidence.ts';
import { type CallHistory, callHistory } from '../memories/call-history.ts';
import { guidelines } from '../sources.ts';

/** Whether CALL_DEQUEUED_EVENT comes at all differs: its own page says that it is not needed. */
export const queuedBeforeDequeued: HeardInvariant<CallHistory> = {
  id: 'queued-before-dequeued',
  statement: 'CALL_DEQUEUED_EVENT takes a call out of the CSQ that CALL_QUEUED_EVENT put it into.',
  basis: 'inferred',
  source: guidelines('Queued and answered call, steps 2 and 6'),
  breaks: 'The number of waiting callers falls below what it is.',

  needs: 'events',
  memory: callHistory,
  observe({ queued }, heard) {
    if (heard.name !== 'CALL_DEQUEUED_EVENT') return undefined;
    return queued ? 'upheld' : against(heard, 'the call is not queued');
  },
};
