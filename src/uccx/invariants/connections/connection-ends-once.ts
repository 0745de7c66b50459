import type { Heard } from '../../../model/heard.ts';
import type { HeardInvariant } from '../../../model/invariant.ts';
import { against, leftOpen } from '../evidence.ts';
import { deviceOf } from '../fields.ts';
import { type CallHistory, callHistory } from '../memories/call-history.ts';
import { connectionOf, openOf } from '../memories/connection.ts';
import { guidelines } from '../sources.ts';

/** A connection that no message has named may end unsaid: an outside number's. */
export const connectionEndsOnce: HeardInvariant<CallHistory> = {
  id: 'connection-ends-once',
  statement:
    'Every connection ends exactly once: by CALL_CONNECTION_CLEARED_EVENT, or by CALL_TRANSFERRED_EVENT for the transferring device.',
  basis: 'inferred',
  source: guidelines('Last messages of every flow; transferred call, step 3'),
  breaks: 'A phone looks busy for ever, or loses a call that it has lost already.',

  needs: 'events',
  memory: callHistory,
  observe({ connections }, heard) {
    const device = endsAt(heard);
    if (device === undefined) return undefined;
    const connection = connectionOf(connections, device);
    if (connection === undefined) return 'undecided';
    return connection.open ? 'upheld' : against(heard, `${device} has left the call before`);
  },
  atRest({ connections }, key) {
    const left = openOf(connections);
    return left === undefined
      ? undefined
      : leftOpen(`call ${key}`, `the connection of ${left} never ended`);
  },
};

/** The device whose connection the message ends. */
const endsAt = ({ name, attributes }: Heard): string | undefined => {
  if (name === 'CALL_CONNECTION_CLEARED_EVENT') return deviceOf(attributes);
  return name === 'CALL_TRANSFERRED_EVENT' ? attributes['TransferringDeviceID'] : undefined;
};
