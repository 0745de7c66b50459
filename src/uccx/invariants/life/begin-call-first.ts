import type { HeardInvariant } from '../../../model/invariant.ts';
import { against } from '../evidence.ts';
import { type CallHistory, callHistory, isOfReservation } from '../memories/call-history.ts';
import { protocol } from '../sources.ts';

/**
 * Choices: claimed of a client in bridge mode, since an agent's client meets a
 * call where its phone does. The answer to a reservation comes under the CallID
 * of the preview call before that has begun, in all three printed flows.
 */
export const beginCallFirst: HeardInvariant<CallHistory> = {
  id: 'begin-call-first',
  statement: 'The first message of a call is BEGIN_CALL_EVENT.',
  basis: 'stated',
  source: protocol('BEGIN_CALL_EVENT'),
  breaks: 'A client gets messages about a call that it has never heard of.',

  needs: 'events',
  memory: callHistory,
  observe(call, heard) {
    if (heard.name === 'BEGIN_CALL_EVENT' || isOfReservation(heard)) return undefined;
    return call.begun ? 'upheld' : against(heard, 'the call has not begun');
  },
};
