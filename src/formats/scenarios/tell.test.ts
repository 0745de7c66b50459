import { expect, test } from 'vitest';

import { clause, tell } from './tell.ts';

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
  [{ type: 'selects', thisDN: 'B', connID: 1 }, 'B is selected for call 1'],
  [{ type: 'reserves-contact', thisDN: 'B', otherDN: 'X' }, 'B is reserved for X'],
  [{ type: 'clears', connID: 1, by: 'supervisor' }, 'the supervisor clears call 1'],
  [
    { type: 'route-timer-expires', thisDN: 'R', connID: 1, otherDN: 'B' },
    'the route timer of R expires, call 1 goes to B',
  ],
  [{ type: 'HOLD_CALL_REQ', client: 'B', thisDN: 'B', connID: 1 }, 'B HOLD_CALL_REQ call 1'],
  [
    { type: 'HOLD_CALL_REQ', client: 'wallboard', thisDN: 'B', connID: 1 },
    'wallboard HOLD_CALL_REQ call 1 for B',
  ],
])('%j is told as "%s"', (input, told) => {
  expect(tell(input)).toBe(told);
});

const called = (name: string) => (name === 'A' ? 'caller A' : `queue ${name}`);

test('names parties as they are called', () => {
  expect(tell({ type: 'dials', thisDN: 'A', otherDN: 'Q' }, called)).toBe('caller A dials queue Q');
});

test.each([
  [{ type: 'TMakeCall', thisDN: 'A', otherDN: 'B' }, 'A asks for TMakeCall to B'],
  [
    { type: 'TRouteCall', thisDN: 'RP', connID: 1, otherDN: 'B' },
    'RP asks for TRouteCall on call 1 to B',
  ],
  [
    { type: 'HOLD_CALL_REQ', client: 'wallboard', thisDN: 'B', connID: 1 },
    'wallboard asks for HOLD_CALL_REQ on call 1 for B',
  ],
  [{ type: 'OPEN_REQ', client: 'B' }, 'B asks for OPEN_REQ'],
  [{ type: 'carried-out', reference: 3 }, 'request 3 is carried out'],
  [{ type: 'rejected-by-switch', reference: 3 }, 'the switch rejects request 3'],
  [{ type: 'hangs-up', thisDN: 'A', connID: 2 }, 'A hangs up call 2'],
])('within a sentence %j is "%s"', (input, told) => {
  expect(clause(input)).toBe(told);
});
