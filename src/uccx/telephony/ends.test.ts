import { describe, expect, test } from 'vitest';

import {
  CALLED,
  CONSULTED,
  CONSULTS,
  CONSULT_RINGS,
  DIALED,
  OFFLINE,
  QUEUED,
  RINGING,
  TALKING,
  at,
  said,
} from '../centre.fixture.ts';
import type { UCCXInput } from '../vocabulary/inputs.ts';

/** CallIDs end in 507 (the call) and 509 (the next one); the reservation of a contact is 508. */
const END_1 = ['CLEARED 507 X 1014 | bridge', 'END_CALL 507 | bridge'];
const END_2 = ['CLEARED 509 A 1014 | bridge', 'END_CALL 509 | bridge'];

/** Source: the guide's flows; reason codes and causes of GED-188. What is not printed there is inferred. */
describe('a call ends', () => {
  test('before it came to a port', () => {
    expect(said(DIALED, { type: 'drops', ...at('X') })).toEqual([
      'CONNECTION_CLEARED 507 X | bridge',
      ...END_1,
    ]);
  });

  test('while it waits: it leaves the CSQ first, the port last', () => {
    expect(said(QUEUED, { type: 'drops', ...at('X') })).toEqual([
      'CONNECTION_CLEARED 507 X | bridge',
      'DEQUEUED 507 | bridge',
      'CONNECTION_CLEARED 507 P | bridge',
      ...END_1,
    ]);
  });

  test('while it rings: its agent is ready again', () => {
    expect(said(RINGING, { type: 'drops', ...at('X') })).toEqual([
      'CONNECTION_CLEARED 507 X | bridge A',
      'DEQUEUED 507 | bridge A',
      'AGENT_STATE A 3 | bridge A',
      'CONNECTION_CLEARED 507 A | bridge A',
      'CONNECTION_CLEARED 507 P | bridge',
      ...END_1,
    ]);
  });

  test('by the agent: ready after it', () => {
    expect(said(TALKING, { type: 'drops', ...at('A') })).toEqual([
      'AGENT_STATE A 3 | bridge A',
      'CONNECTION_CLEARED 507 A | bridge A',
      'CONNECTION_CLEARED 507 X | bridge',
      ...END_1,
    ]);
  });

  test('by a supervisor', () => {
    expect(said(TALKING, { type: 'clears', connID: 1, by: 'supervisor' })).toEqual([
      'AGENT_STATE A 3 | bridge A',
      'CONNECTION_CLEARED 507 A 45 | bridge A',
      'CONNECTION_CLEARED 507 X 45 | bridge',
      ...END_1,
    ]);
  });

  test('by the server, without a cause', () => {
    expect(said(DIALED, { type: 'clears', connID: 1, by: 'server' })[0]).toBe(
      'CONNECTION_CLEARED 507 X | bridge',
    );
  });
});

describe('a call that fails', () => {
  test('finds no port free', () => {
    const both: UCCXInput[] = [
      ...DIALED,
      { type: 'arrives', connID: 1 },
      { type: 'dials', thisDN: 'Y', otherDN: 'T' },
      { type: 'arrives', connID: 2 },
      { type: 'dials', thisDN: 'N', otherDN: 'T' },
    ];
    expect(said(both, { type: 'arrives', connID: 3 })).toEqual(['FAILED 511 N 30 | bridge']);
  });

  test('cannot get to the trigger', () => {
    expect(said(DIALED, { type: 'fails', connID: 1 })).toEqual(['FAILED 507 X 13 | bridge']);
  });

  test('finds who is consulted busy', () => {
    const busy: UCCXInput[] = [...TALKING, { type: 'consults', ...at('A'), otherDN: 'N' }];
    const called: UCCXInput[] = [...busy, { type: 'dials', thisDN: 'N', otherDN: 'T' }];
    expect(said(called, { type: 'arrives', connID: 2 })).toEqual(['FAILED 509 A 3 | bridge A']);
  });

  test('frees who was reserved for a consultation', () => {
    expect(said(CONSULTS, { type: 'fails', connID: 2 })).toEqual([
      'FAILED 509 A 13 | bridge A',
      'AGENT_STATE B 2 32749 | bridge B',
    ]);
  });

  test.each([
    ['customer-busy', '3'],
    ['customer-no-answer', '10'],
  ] as const)('outside: %s', (type, cause) => {
    expect(said(CALLED, { type, connID: 1 })).toEqual([`FAILED 507 A ${cause} | bridge A`]);
  });

  test('rings out in a queue: its agent is not ready, the call waits on', () => {
    expect(said(RINGING, { type: 'rings-out', ...at('A') })).toEqual([
      'CONNECTION_CLEARED 507 A 10 | bridge A',
      'AGENT_STATE A 2 32763 | bridge A',
    ]);
  });

  test('rings out on a consultation: it is over', () => {
    expect(said(CONSULT_RINGS, { type: 'rings-out', ...at('B', 2) })).toEqual([
      'CONNECTION_CLEARED 509 B 10 | bridge A B',
      'AGENT_STATE B 2 32763 | bridge B',
      'CONNECTION_CLEARED 509 A | bridge A',
      ...END_2,
    ]);
  });
});

test('a reservation is ended after its preview call that ended while no server was there', () => {
  const gone: UCCXInput[] = [...CALLED, ...OFFLINE, { type: 'drops', ...at('A') }];
  const told: UCCXInput[] = [...gone, { type: 'takes-over' }];
  expect(said(told, { type: 'ends-reservation', connID: 1 })).toEqual([
    'CONNECTION_CLEARED 508 A | bridge A',
    'CLEARED 508 A | bridge',
    'END_CALL 508 | bridge',
  ]);
});

describe('a consultation', () => {
  test('that ends leaves the call on hold', () => {
    expect(said(CONSULTED, { type: 'drops', ...at('B', 2) })).toEqual([
      'AGENT_STATE B 2 32755 | bridge B',
      'CONNECTION_CLEARED 509 B | bridge A B',
      'CONNECTION_CLEARED 509 A | bridge A',
      ...END_2,
    ]);
  });

  test('alternated: one is held, then the other taken back', () => {
    expect(said(CONSULTED, { type: 'alternates', ...at('A') })).toEqual([
      'HELD 509 A | bridge A B',
      'RETRIEVED 507 A | bridge A',
    ]);
    expect(
      said([...CONSULTED, { type: 'alternates', ...at('A') }], { type: 'alternates', ...at('A') }),
    ).toEqual(['HELD 507 A | bridge A', 'RETRIEVED 509 A | bridge A B']);
  });
});
