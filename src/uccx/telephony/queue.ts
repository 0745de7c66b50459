import { CAUSE, LCS, NONE, NOT_APPLICABLE } from '../vocabulary/enumerations.ts';
import { ofCalls } from './audience.ts';
import { type Now, isOnline } from './now.ts';
import type { About } from './tell.ts';

/**
 * The call leaves the CSQ.
 *
 * Choices: the guide prints it at the answer only, under the name
 * CallDequeuedEvent and with no device; a caller who gives up leaves the CSQ
 * too. Its own page says it is not sent: a capability.
 */
export function dequeue(now: Now, { connID, call }: About): void {
  call.queued = false;
  if (!isOnline(now) || now.site.capabilities.dequeued === 'omitted') return;
  now.said.push({
    to: '',
    event: 'CALL_DEQUEUED_EVENT',
    attributes: {
      ConnectionDeviceType: NONE,
      CallID: now.site.callID(connID),
      ConnectionDeviceID: '',
      ApplicationID: NOT_APPLICABLE,
      QueueDeviceType: '0',
      NumQueued: '0',
      NumCSQs: '0',
      LocalConnectionState: LCS.connect,
      EventCause: CAUSE.none,
      QueueDeviceID: '',
    },
    audience: ofCalls(now, [call], null),
  });
}
