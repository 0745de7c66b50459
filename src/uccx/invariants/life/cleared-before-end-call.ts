import type { HeardInvariant } from '../../../model/invariant.ts';
import { against } from '../evidence.ts';
import { type CallHistory, callHistory } from '../memories/call-history.ts';
import { openOf } from '../memories/connection.ts';
import { protocol } from '../sources.ts';

/** Only connections that a message has named are waited for. */
export const clearedBeforeEndCall: HeardInvariant<CallHistory> = {
  id: 'cleared-before-end-call',
  statement:
    'CALL_CLEARED_EVENT comes once, after the last connection is cleared and before END_CALL_EVENT.',
  basis: 'stated',
  source: protocol('CALL_CLEARED_EVENT'),
  breaks: 'A call is shown as over while somebody is still on it.',

  needs: 'events',
  memory: callHistory,
  observe(call, heard) {
    if (heard.name === 'END_CALL_EVENT') {
      return call.cleared ? 'upheld' : against(heard, 'CALL_CLEARED_EVENT was not said');
    }
    if (heard.name === 'CALL_CONNECTION_CLEARED_EVENT') {
      return call.cleared ? against(heard, 'the call was cleared before') : undefined;
    }
    if (heard.name !== 'CALL_CLEARED_EVENT') return undefined;
    if (call.cleared) return against(heard, 'the call was cleared before');
    const left = openOf(call.connections);
    return left === undefined ? 'upheld' : against(heard, `${left} is still on the call`);
  },
};
