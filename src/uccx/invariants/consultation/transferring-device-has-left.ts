import type { HeardInvariant } from '../../../model/invariant.ts';
import { against } from '../evidence.ts';
import { connectedParties, deviceOf, isMerge } from '../fields.ts';
import { type CallHistory, callHistory } from '../memories/call-history.ts';
import { connectionOf } from '../memories/connection.ts';
import { jtapi } from '../sources.ts';

/** What is said of the call as a whole, and does not tell what a connection does. */
const OF_THE_CALL: ReadonlySet<string> = new Set([
  'CALL_DATA_UPDATE_EVENT',
  'CALL_CLEARED_EVENT',
  'END_CALL_EVENT',
]);

/** The device may come back: another merge lists it among the connected parties. */
export const transferringDeviceHasLeft: HeardInvariant<CallHistory> = {
  id: 'transferring-device-has-left',
  statement:
    'After CALL_TRANSFERRED_EVENT nothing is said of the transferring device on the primary call, and it is not among the connected parties.',
  basis: 'stated',
  source: jtapi('Transfer: the transferring party is dropped from the first call'),
  breaks: 'An agent who gave a call away is still shown as talking to the caller.',

  needs: 'events',
  memory: callHistory,
  observe({ connections }, heard) {
    if (isMerge(heard.name)) {
      const { TransferringDeviceID: leaving = '' } = heard.attributes;
      return connectedParties(heard.attributes).includes(leaving)
        ? against(heard, `${leaving} is listed as connected`)
        : undefined;
    }
    if (OF_THE_CALL.has(heard.name)) return undefined;
    const known = Object.values(connections);
    if (known.length < 2 || !known.some(({ transferred }) => transferred)) return undefined;
    return connectionOf(connections, deviceOf(heard.attributes))?.transferred === true
      ? against(heard, 'it has transferred the call')
      : 'upheld';
  },
};
