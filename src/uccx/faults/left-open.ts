import type { LeftOpen } from '../../model/speech.ts';
import { protocol } from '../invariants/sources.ts';

/** What the documents of Unified CCX leave open about how messages are said. */
export const leftOpen: readonly LeftOpen[] = [
  {
    faults: ['CALL_CONNECTION_CLEARED_EVENT.ReleasingDeviceID:*'],
    why: 'the releasing device is not reliable',
    source: protocol('CALL_CONNECTION_CLEARED_EVENT: ReleasingDeviceID'),
  },
];
