import type { HeardInvariant } from '../../../model/invariant.ts';
import { against } from '../evidence.ts';
import { deviceOf } from '../fields.ts';
import { type CallHistory, callHistory } from '../memories/call-history.ts';
import { connectionOf } from '../memories/connection.ts';
import { protocol } from '../sources.ts';

/** What a connection does while it lasts. Queueing and data of the call have no fixed place. */
const DOINGS: ReadonlySet<string> = new Set([
  'CALL_SERVICE_INITIATED_EVENT',
  'CALL_ORIGINATED_EVENT',
  'CALL_ESTABLISHED_EVENT',
  'CALL_HELD_EVENT',
  'CALL_RETRIEVED_EVENT',
]);

/** A device may come back: the call is delivered to it again, or merged. */
export const nothingAfterConnectionCleared: HeardInvariant<CallHistory> = {
  id: 'nothing-after-connection-cleared',
  statement:
    'After CALL_CONNECTION_CLEARED_EVENT a connection neither answers, holds nor retrieves.',
  basis: 'inferred',
  source: protocol('CALL_CONNECTION_CLEARED_EVENT'),
  breaks: 'A phone that has hung up is shown on the call again.',

  needs: 'events',
  memory: callHistory,
  observe({ connections }, heard) {
    if (!DOINGS.has(heard.name)) return undefined;
    const connection = connectionOf(connections, deviceOf(heard.attributes));
    if (connection !== undefined && !connection.open && !connection.transferred) {
      return against(heard, 'its connection was cleared');
    }
    return Object.values(connections).some(({ open }) => !open) ? 'upheld' : undefined;
  },
};
