import type { HeardInvariant } from '../../../model/invariant.ts';
import { against } from '../evidence.ts';
import { deviceOf } from '../fields.ts';
import { type CallHistory, callHistory } from '../memories/call-history.ts';
import { connectionOf } from '../memories/connection.ts';
import { DEVICE_TYPE } from '../../vocabulary/enumerations.ts';
import { protocol } from '../sources.ts';

/**
 * Choices: after a merge CALL_ESTABLISHED_EVENT names the caller, or who was
 * given the call while it alerted under the other CallID: excepted. So is an
 * answer outside, of which no CALL_DELIVERED_EVENT is known.
 */
export const deliveredBeforeEstablished: HeardInvariant<CallHistory> = {
  id: 'delivered-before-established',
  statement:
    'CALL_ESTABLISHED_EVENT is said once for each CALL_DELIVERED_EVENT at the answering device, and after it.',
  basis: 'stated',
  source: protocol('CALL_ESTABLISHED_EVENT'),
  breaks: 'A call is shown as answered at a phone where it never rang.',

  needs: 'events',
  memory: callHistory,
  observe({ connections, merged }, heard) {
    if (heard.name !== 'CALL_ESTABLISHED_EVENT' || merged) return undefined;
    if (connectionOf(connections, deviceOf(heard.attributes))?.alerting === true) return 'upheld';
    const type = heard.attributes['AnsweringDeviceType'];
    return type === DEVICE_TYPE.phone || type === DEVICE_TYPE['cti-port']
      ? against(heard, 'the call does not alert there')
      : 'undecided';
  },
};
