import { describe, expect, test } from 'vitest';

import {
  AT_PORT,
  CALLED,
  CONSULTED,
  CONSULTS,
  CONSULT_RINGS,
  DIALED,
  OFFERED,
  OFFLINE,
  PREVIEWED,
  QUEUED,
  RESERVED,
  RINGING,
  SELECTED,
  TALKING,
  at,
  next,
  responded,
} from './centre.fixture.ts';
import { short } from './flow.fixture.ts';
import type { UCCXInput } from './vocabulary/inputs.ts';

/** CallIDs end in 507 (the call), 509 (the next one); contacts' reservations in 508. */
const said = (story: readonly UCCXInput[], input: UCCXInput, special?: object): string[] =>
  next(story, input, special).map(short);

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

describe('an agent', () => {
  test('who is ready and calls is not ready: off hook', () => {
    expect(said([], { type: 'dials', thisDN: 'A', otherDN: 'T' })).toEqual([
      'AGENT_STATE A 2 32762 | bridge A',
      'BEGIN_CALL 507 A 9 | bridge A',
      'SERVICE_INITIATED 507 A | bridge A',
      'ORIGINATED 507 A | bridge A',
    ]);
  });

  test('who logs in is not ready: logon', () => {
    expect(said([], { type: 'logs-in', thisDN: 'C' })).toEqual([
      'AGENT_STATE C | bridge C',
      'AGENT_STATE C 2 32760 | bridge C',
    ]);
  });

  test('who does after-call work is not ready when its time is over', () => {
    const work: UCCXInput[] = [
      ...QUEUED,
      { type: 'selects', ...at('A2') },
      { type: 'rings', connID: 1 },
      { type: 'answers', ...at('A2') },
      { type: 'releases-port', connID: 1 },
    ];
    expect(said(work, { type: 'drops', ...at('X') })).toContain('AGENT_STATE A2 5 | bridge A2');
    expect(
      said([...work, { type: 'drops', ...at('X') }], { type: 'work-timer-expires', thisDN: 'A2' }),
    ).toEqual(['AGENT_STATE A2 2 32758 | bridge A2']);
  });

  test('who asked not to be ready after the call is not', () => {
    const asked: UCCXInput[] = [...TALKING, { type: 'goes-not-ready', thisDN: 'A' }];
    expect(said(asked, { type: 'drops', ...at('A') })[0]).toBe('AGENT_STATE A 2 32755 | bridge A');
  });

  test('who is reserved for a call whose caller gives up is ready again', () => {
    expect(said(SELECTED, { type: 'drops', ...at('X') })).toContain('AGENT_STATE A 3 | bridge A');
  });

  test('who goes back from a consultation that was given up is not ready as before', () => {
    expect(said(CONSULTS, { type: 'drops', ...at('A', 2) })).toEqual([
      'CONNECTION_CLEARED 509 A | bridge A',
      ...END_2,
      'AGENT_STATE B 2 32749 | bridge B',
    ]);
  });
});

describe('a contact', () => {
  const over = [
    'CONNECTION_CLEARED 508 A | bridge A',
    'CLEARED 508 A | bridge',
    'END_CALL 508 | bridge',
  ];

  test('whose reservation is cancelled frees its agent with the reason', () => {
    expect(said(responded('Cancel Reservation'), { type: 'frees-agent', connID: 1 })).toEqual([
      'AGENT_STATE A 3 32752 | bridge A',
    ]);
    expect(said(responded('Skip'), { type: 'frees-agent', connID: 1 })).toEqual([
      'AGENT_STATE A 3 | bridge A',
    ]);
  });

  test('taken back before the offer frees its agent', () => {
    expect(said(RESERVED, { type: 'clears', connID: 1, by: 'supervisor' })).toEqual([
      'AGENT_STATE A 3 | bridge A',
    ]);
  });

  test('taken back after the offer ends its reservation too', () => {
    expect(said(OFFERED, { type: 'clears', connID: 1, by: 'server' })).toEqual([
      ...over,
      'AGENT_STATE A 3 | bridge A',
    ]);
  });

  test('taken back while it is previewed ends both calls', () => {
    expect(said(PREVIEWED, { type: 'clears', connID: 1, by: 'supervisor' })).toEqual([
      'CONNECTION_CLEARED 507 A 45 | bridge A',
      'AGENT_STATE A 3 | bridge A',
      'CLEARED 507 A 1014 | bridge',
      'END_CALL 507 | bridge',
      'CONNECTION_CLEARED 508 A 45 | bridge A',
      ...over.slice(1),
    ]);
  });

  test('that answers is connected, and nothing alerts', () => {
    expect(said(CALLED, { type: 'customer-answers', connID: 1 })).toEqual([
      'ESTABLISHED 507 A 22 | bridge A',
    ]);
    expect(said(CALLED, { type: 'machine-answers', connID: 1 })).toEqual([
      'ESTABLISHED 507 A 22 | bridge A',
    ]);
  });
});

describe('the server', () => {
  test('fails: calls at its ports and on their way are lost, others stay', () => {
    expect(said(AT_PORT, { type: 'fails-over' })).toEqual(['SYSTEM * | bridge A A2 B C']);
    expect(said([...AT_PORT, ...OFFLINE], { type: 'takes-over' })).toEqual([
      'SYSTEM * | bridge A A2 B C',
      'CONNECTION_CLEARED 507 P | bridge',
      'CONNECTION_CLEARED 507 X | bridge',
      ...END_1,
    ]);
    expect(said([...TALKING, ...OFFLINE], { type: 'takes-over' })).toEqual([
      'SYSTEM * | bridge A A2 B C',
    ]);
  });

  test('tells what ended meanwhile: agents, connections, calls', () => {
    const meanwhile: UCCXInput[] = [...TALKING, ...OFFLINE, { type: 'drops', ...at('A') }];
    expect(said(meanwhile, { type: 'takes-over' })).toEqual([
      'SYSTEM * | bridge A A2 B C',
      'AGENT_STATE A 3 | bridge A',
      'CONNECTION_CLEARED 507 A | bridge A',
      'CONNECTION_CLEARED 507 X | bridge',
      ...END_1,
    ]);
  });

  test('fails: a request under way is refused', () => {
    const asked: UCCXInput[] = [
      { type: 'SET_AGENT_STATE_REQ', client: 'bridge', thisDN: 'B', agentState: 'ready' },
    ];
    expect(
      next(asked, { type: 'fails-over' }, { inFlight: 1 }).map(({ event, attributes }) => [
        event,
        attributes,
      ]),
    ).toEqual([
      ['FAILURE_CONF', { Status: '15' }],
      ['SYSTEM_EVENT', { SystemEventID: '7' }],
    ]);
  });
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
