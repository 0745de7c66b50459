import { expect, test } from 'vitest';

import type { SwitchEvent } from '../model/event.ts';
import { call, established, first, transferred } from './order.fixture.ts';

/** Messages of call 1 unless said; whether the first must come before the second. */
const PAIRS: readonly (readonly [string, SwitchEvent, SwitchEvent, boolean])[] = [
  [
    'a phone goes off hook before it dials',
    call('CALL_SERVICE_INITIATED_EVENT', '1', '2005'),
    call('CALL_ORIGINATED_EVENT', '1', '2005'),
    true,
  ],
  [
    'a phone dials before the far end answers',
    call('CALL_ORIGINATED_EVENT', '1', '2005'),
    established('2006'),
    true,
  ],
  [
    'a phone dials before the call fails',
    call('CALL_ORIGINATED_EVENT', '1', '2005'),
    call('CALL_FAILED_EVENT', '1', '2005'),
    true,
  ],
  [
    'a phone that left is offered the call anew after that',
    call('CALL_CONNECTION_CLEARED_EVENT', '1', '2006'),
    call('CALL_DELIVERED_EVENT', '1', '2006'),
    true,
  ],
  [
    'a phone is offered the call whoever else has left',
    call('CALL_CONNECTION_CLEARED_EVENT', '1', '2007'),
    call('CALL_DELIVERED_EVENT', '1', '2006'),
    false,
  ],
  [
    'a call is held once it is answered',
    established('2006'),
    call('CALL_HELD_EVENT', '1', '2005'),
    true,
  ],
  [
    'a call is held once it is said to be there',
    call('CALL_DELIVERED_EVENT', '1', '2006'),
    call('CALL_HELD_EVENT', '1', '2006'),
    true,
  ],
  [
    'a phone holds one call before it takes back the other',
    call('CALL_HELD_EVENT', '3', '2006'),
    call('CALL_RETRIEVED_EVENT', '1', '2006'),
    true,
  ],
  [
    'a phone takes back one call before it holds the other',
    call('CALL_RETRIEVED_EVENT', '3', '2006'),
    call('CALL_HELD_EVENT', '1', '2006'),
    true,
  ],
  [
    'two phones hold their calls in any order',
    call('CALL_HELD_EVENT', '3', '2007'),
    call('CALL_HELD_EVENT', '1', '2006'),
    false,
  ],
  [
    'a merged call is held after the merge',
    transferred,
    call('CALL_HELD_EVENT', '1', '2005'),
    true,
  ],
  [
    'a merged call is taken back after the merge',
    transferred,
    call('CALL_RETRIEVED_EVENT', '1', '2005'),
    true,
  ],
  [
    'a merge comes after what is known of the device on the primary call',
    call('CALL_HELD_EVENT', '1', '2006'),
    transferred,
    true,
  ],
  [
    'a merge does not wait for other devices of the primary call',
    call('CALL_HELD_EVENT', '1', '2005'),
    transferred,
    false,
  ],
  [
    'a merge comes after who has left the primary call',
    call('CALL_CONNECTION_CLEARED_EVENT', '1', '9019'),
    transferred,
    true,
  ],
  [
    'a merge comes after the consultation was dialed',
    call('CALL_ORIGINATED_EVENT', '3', '2006'),
    transferred,
    true,
  ],
  [
    'a merge comes after another one of the same call',
    transferred,
    { ...transferred, event: 'CALL_CONFERENCED_EVENT' },
    true,
  ],
  [
    'a failed call is queued nowhere before',
    call('CALL_FAILED_EVENT', '1', '9019'),
    call('CALL_QUEUED_EVENT', '1', '9019'),
    true,
  ],
  [
    'a consulted call is cleared after it was merged',
    transferred,
    call('CALL_CLEARED_EVENT', '3', '2006'),
    true,
  ],
  ['the primary call is not', transferred, call('CALL_CLEARED_EVENT', '1', '2005'), false],
];

test.each(PAIRS)('%s', (_, earlier, later, isOrdered) => {
  expect(first(earlier, later)).toBe(isOrdered);
});
