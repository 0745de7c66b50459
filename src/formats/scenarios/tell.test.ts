import { expect, test } from 'vitest';

import { tell } from './tell.ts';

test.each([
  [{ type: 'dials', thisDN: 'A', otherDN: 'B' }, 'A dials B'],
  [{ type: 'TMakeCall', thisDN: 'A', otherDN: 'B' }, 'A TMakeCall B'],
  [{ type: 'TRouteCall', thisDN: 'RP', connID: 1, otherDN: 'B' }, 'RP TRouteCall call 1 to B'],
  [{ type: 'hangs-up', thisDN: 'A', connID: 2 }, 'A hangs up call 2'],
  [{ type: 'arrives', connID: 1 }, 'call 1 arrives'],
  [{ type: 'is-parked', connID: 1 }, 'call 1 is parked'],
  [{ type: 'carried-out', reference: 3 }, 'request 3: carried out'],
  [
    { type: 'destination-busy', connID: 1, callState: 'Busy' },
    'call 1: destination busy, callState Busy',
  ],
  [{ type: 'link-lost' }, 'link lost'],
])('%j is told as "%s"', (input, told) => {
  expect(tell(input)).toBe(told);
});
