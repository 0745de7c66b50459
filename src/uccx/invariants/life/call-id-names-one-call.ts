import type { HeardInvariant } from '../../../model/invariant.ts';
import { against } from '../evidence.ts';
import { type CallHistory, callHistory } from '../memories/call-history.ts';
import { protocol } from '../sources.ts';

/**
 * Choices: the protocol lets several calls of the switch share a CallID; what
 * then begins is one call for its clients, and is said to begin once.
 */
export const callIDNamesOneCall: HeardInvariant<CallHistory> = {
  id: 'call-id-names-one-call',
  statement: 'A CallID never means two calls: BEGIN_CALL_EVENT is said once under it.',
  basis: 'inferred',
  source: protocol('BEGIN_CALL_EVENT; call identifiers'),
  breaks: 'Two calls melt into one in every client and every report.',

  needs: 'events',
  memory: callHistory,
  observe(call, heard) {
    if (heard.name !== 'BEGIN_CALL_EVENT') return undefined;
    return call.begun ? against(heard, 'this CallID has begun before') : 'upheld';
  },
};
