import { describe, expect, test } from 'vitest';

import {
  AT_PORT,
  CALLED,
  CONSULTS,
  OFFERED,
  OFFLINE,
  PREVIEWED,
  QUEUED,
  RESERVED,
  SELECTED,
  TALKING,
  at,
  next,
  responded,
  said,
} from '../centre.fixture.ts';
import type { UCCXInput } from '../vocabulary/inputs.ts';

/** CallIDs end in 507 (the call) and 509 (the next one); the reservation of a contact is 508. */
const END_1 = ['CLEARED 507 X 1014 | bridge', 'END_CALL 507 | bridge'];
const END_2 = ['CLEARED 509 A 1014 | bridge', 'END_CALL 509 | bridge'];

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
