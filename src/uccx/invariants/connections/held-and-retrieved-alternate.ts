import type { HeardInvariant } from '../../../model/invariant.ts';
import { against } from '../evidence.ts';
import { deviceOf } from '../fields.ts';
import { type CallHistory, callHistory } from '../memories/call-history.ts';
import { connectionOf } from '../memories/connection.ts';
import { protocol } from '../sources.ts';

/**
 * Choices: a caller's connection has no CALL_ESTABLISHED_EVENT of its own, and no order to that of
 * the far end. Who makes a conference of two calls talks on it: the hold is over without
 * CALL_RETRIEVED_EVENT.
 */
export const heldAndRetrievedAlternate: HeardInvariant<CallHistory> = {
  id: 'held-and-retrieved-alternate',
  statement:
    'A connection that was answered is held, then retrieved, in turns: CALL_RETRIEVED_EVENT only after CALL_HELD_EVENT.',
  basis: 'stated',
  source: protocol('CALL_HELD_EVENT; CALL_RETRIEVED_EVENT'),
  breaks: 'A desktop shows a caller on hold who is talking, or the other way round.',

  needs: 'events',
  memory: callHistory,
  observe({ connections }, heard) {
    const isHold = heard.name === 'CALL_HELD_EVENT';
    if (!isHold && heard.name !== 'CALL_RETRIEVED_EVENT') return undefined;
    const connection = connectionOf(connections, deviceOf(heard.attributes));
    const held = connection?.held ?? false;
    if (!isHold) return held ? 'upheld' : against(heard, 'it is not on hold');
    if (connection?.alerting === true) return against(heard, 'it has not been answered');
    return held ? against(heard, 'it is on hold already') : 'upheld';
  },
};
