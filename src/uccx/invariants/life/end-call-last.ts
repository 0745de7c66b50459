import type { HeardInvariant } from '../../../model/invariant.ts';
import { against, leftOpen } from '../evidence.ts';
import { type CallHistory, callHistory } from '../memories/call-history.ts';
import { protocol } from '../sources.ts';

/** Claimed of a client in bridge mode: an agent's client may leave the call before it ends. */
export const endCallLast: HeardInvariant<CallHistory> = {
  id: 'end-call-last',
  statement: 'Every call ends with END_CALL_EVENT, and nothing is said of it afterwards.',
  basis: 'stated',
  source: protocol('END_CALL_EVENT'),
  breaks: 'A client keeps a call for ever, or hears of a call that it has forgotten.',

  needs: 'events',
  memory: callHistory,
  observe: (call, heard) => (call.ended ? against(heard, 'the call has ended') : undefined),
  atRest(call, key) {
    if (!call.begun) return undefined;
    return call.ended ? 'upheld' : leftOpen(`call ${key}`, 'END_CALL_EVENT was never said');
  },
};
