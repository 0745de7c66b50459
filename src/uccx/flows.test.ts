import { describe, expect, test } from 'vitest';

import { said, short } from './flow.fixture.ts';
import type { UCCXInput } from './vocabulary/inputs.ts';

const phones = (agents: readonly string[]) =>
  ['2005', '2006', '2007'].map((name) =>
    agents.includes(name) ? { name, type: 'phone', agent: {} } : { name, type: 'phone' },
  );

const centre = (globalCallId: number, agents: readonly string[] = ['2005', '2006', '2007']) => ({
  devices: [
    ...phones(agents),
    { name: '7000', type: 'trigger' },
    { name: '9019', type: 'cti-port' },
  ],
  globalCallId,
});

const calls: readonly UCCXInput[] = [
  { type: 'dials', thisDN: '2005', otherDN: '7000' },
  { type: 'arrives', connID: 1 },
  { type: 'accepts', connID: 1 },
];
const answered: readonly UCCXInput[] = [
  ...calls,
  { type: 'queues', connID: 1 },
  { type: 'goes-ready', thisDN: '2006' },
  { type: 'selects', thisDN: '2006', connID: 1 },
  { type: 'rings', connID: 1 },
  { type: 'answers', thisDN: '2006', connID: 1 },
  { type: 'releases-port', connID: 1 },
];
const consults: readonly UCCXInput[] = [
  ...answered,
  { type: 'consults', thisDN: '2006', connID: 1, otherDN: '2007' },
  { type: 'arrives', connID: 2 },
];
const consulted: readonly UCCXInput[] = [
  ...consults,
  { type: 'answers', thisDN: '2007', connID: 2 },
];

describe('a call that is queued and answered', () => {
  const flow = [...answered, { type: 'drops', thisDN: '2005', connID: 1 } as const];

  test('is said as the guide prints it', () => {
    expect(said(centre(291), flow).flat().map(short)).toEqual([
      'BEGIN_CALL 507 2005 9 | bridge 2005',
      'SERVICE_INITIATED 507 2005 | bridge 2005',
      'ORIGINATED 507 2005 | bridge 2005',
      'DELIVERED 507 9019 22 | bridge 2005',
      'ESTABLISHED 507 9019 22 | bridge 2005',
      'QUEUED 507 9019 | bridge 2005',
      'AGENT_STATE 2006 3 | bridge 2006',
      'AGENT_STATE 2006 8 | bridge 2006',
      'DELIVERED 507 2006 22 | bridge 2005 2006',
      'AGENT_STATE 2006 4 3 | bridge 2006',
      'DATA_UPDATE 507 2005 10 | bridge 2005 2006',
      'ESTABLISHED 507 2006 22 | bridge 2005 2006',
      'DEQUEUED 507 | bridge 2005 2006',
      'CONNECTION_CLEARED 507 9019 28 | bridge 2005 2006',
      'CONNECTION_CLEARED 507 2005 | bridge 2005 2006',
      'AGENT_STATE 2006 3 | bridge 2006',
      'CONNECTION_CLEARED 507 2006 | bridge 2006',
      'CLEARED 507 2005 1014 | bridge',
      'END_CALL 507 | bridge',
    ]);
  });

  test('of a caller who is not an agent lacks the off-hook messages', () => {
    const monitored = said(centre(291), flow).flat().map(short);
    const unmonitored = said(centre(291, ['2006', '2007']), flow)
      .flat()
      .map(short);
    expect(unmonitored).toEqual(
      monitored
        .filter((line) => !/^(SERVICE_INITIATED|ORIGINATED)/u.test(line))
        .map((line) => line.replace(/(\|.*) 2005/u, '$1')),
    );
  });

  test('of such a caller begins at the port where the capability says so', () => {
    const at = {
      ...centre(272, ['2006']),
      capabilities: { unmonitoredCallerBegins: 'at-the-port' },
    };
    const [dialed, arrived] = said(at, calls);
    expect(dialed).toEqual([]);
    expect(arrived?.[0]).toMatchObject({
      event: 'BEGIN_CALL_EVENT',
      attributes: {
        CallType: '1',
        CallID: '16777488',
        ConnectionDeviceID: '9019',
        ANI: '2005',
        DNIS: '7000',
      },
    });
  });
});

describe('a consultation', () => {
  test('is transferred as the guide prints it', () => {
    const flow: readonly UCCXInput[] = [
      ...consulted,
      { type: 'transfers', thisDN: '2006', connID: 1 },
      { type: 'drops', thisDN: '2005', connID: 1 },
    ];
    expect(said(centre(317), flow).slice(answered.length).flat().map(short)).toEqual([
      'HELD 533 2006 | bridge 2005 2006',
      'BEGIN_CALL 535 2006 12 | bridge 2006',
      'SERVICE_INITIATED 535 2006 | bridge 2006',
      'AGENT_STATE 2007 8 | bridge 2007',
      'ORIGINATED 535 2006 | bridge 2006',
      'DELIVERED 535 2007 22 | bridge 2006 2007',
      'AGENT_STATE 2007 4 3 | bridge 2007',
      'AGENT_STATE 2007 4 2 | bridge 2007',
      'ESTABLISHED 535 2007 22 | bridge 2006 2007',
      'DATA_UPDATE 533 2005 4 | bridge 2005 2006',
      'TRANSFERRED 533 2006 32 | bridge 2005 2006 2007',
      'ESTABLISHED 533 2005 22 | bridge 2005 2007',
      'CONNECTION_CLEARED 535 2006 | bridge 2006 2007',
      'AGENT_STATE 2006 3 | bridge 2006',
      'CONNECTION_CLEARED 535 2007 | bridge 2007',
      'CLEARED 535 2006 1014 | bridge',
      'END_CALL 535 | bridge',
      'CONNECTION_CLEARED 533 2005 | bridge 2005 2007',
      'AGENT_STATE 2007 2 32755 | bridge 2007',
      'CONNECTION_CLEARED 533 2007 | bridge 2007',
      'CLEARED 533 2005 1014 | bridge',
      'END_CALL 533 | bridge',
    ]);
  });

  test('is conferenced as the guide prints it, and the last one left is cleared', () => {
    const flow: readonly UCCXInput[] = [
      ...consulted,
      { type: 'conferences', thisDN: '2006', connID: 1 },
      { type: 'drops', thisDN: '2005', connID: 1 },
      { type: 'drops', thisDN: '2006', connID: 1 },
    ];
    expect(said(centre(323), flow).slice(consulted.length).flat().map(short)).toEqual([
      'DATA_UPDATE 539 2005 15 | bridge 2005 2006',
      'CONFERENCED 539 2006 17 | bridge 2005 2006 2007',
      'CONNECTION_CLEARED 541 2006 | bridge 2006 2007',
      'ESTABLISHED 539 2005 22 | bridge 2005 2006 2007',
      'CONNECTION_CLEARED 541 2007 | bridge 2007',
      'CLEARED 541 2006 1014 | bridge',
      'END_CALL 541 | bridge',
      'CONNECTION_CLEARED 539 2005 | bridge 2005 2006 2007',
      'AGENT_STATE 2006 3 | bridge 2006',
      'CONNECTION_CLEARED 539 2006 | bridge 2006 2007',
      'AGENT_STATE 2007 2 32755 | bridge 2007',
      'CONNECTION_CLEARED 539 2007 | bridge 2007',
      'CLEARED 539 2005 1014 | bridge',
      'END_CALL 539 | bridge',
    ]);
  });

  test('may be transferred before the answer, which then is one of the primary call', () => {
    const flow: readonly UCCXInput[] = [
      ...consults,
      { type: 'transfers', thisDN: '2006', connID: 1 },
      { type: 'answers', thisDN: '2007', connID: 1 },
    ];
    expect(said(centre(317), flow).slice(consults.length).flat().map(short)).toEqual([
      'DATA_UPDATE 533 2005 4 | bridge 2005 2006',
      'TRANSFERRED 533 2006 32 | bridge 2005 2006 2007',
      'CONNECTION_CLEARED 535 2006 | bridge 2006 2007',
      'AGENT_STATE 2006 3 | bridge 2006',
      'CONNECTION_CLEARED 535 2007 | bridge 2007',
      'CLEARED 535 2006 1014 | bridge',
      'END_CALL 535 | bridge',
      'AGENT_STATE 2007 4 3 | bridge 2007',
      'AGENT_STATE 2007 4 2 | bridge 2007',
      'ESTABLISHED 533 2007 22 | bridge 2005 2007',
    ]);
  });

  test('outlives the primary call whose caller hangs up', () => {
    const flow: readonly UCCXInput[] = [
      ...consulted,
      { type: 'drops', thisDN: '2005', connID: 1 },
      { type: 'drops', thisDN: '2007', connID: 2 },
    ];
    expect(said(centre(317), flow).slice(consulted.length).flat().map(short)).toEqual([
      'CONNECTION_CLEARED 533 2005 | bridge 2005 2006',
      'CONNECTION_CLEARED 533 2006 | bridge 2006',
      'CLEARED 533 2005 1014 | bridge',
      'END_CALL 533 | bridge',
      'AGENT_STATE 2007 2 32755 | bridge 2007',
      'CONNECTION_CLEARED 535 2007 | bridge 2006 2007',
      'AGENT_STATE 2006 3 | bridge 2006',
      'CONNECTION_CLEARED 535 2006 | bridge 2006',
      'CLEARED 535 2006 1014 | bridge',
      'END_CALL 535 | bridge',
    ]);
  });
});

test('a call that nobody answers waits on for another agent', () => {
  const flow: readonly UCCXInput[] = [
    ...answered.slice(0, 7),
    { type: 'rings-out', thisDN: '2006', connID: 1 },
    { type: 'goes-ready', thisDN: '2007' },
    { type: 'selects', thisDN: '2007', connID: 1 },
    { type: 'rings', connID: 1 },
    { type: 'drops', thisDN: '2005', connID: 1 },
  ];
  expect(said(centre(291), flow).slice(7).flat().map(short)).toEqual([
    'CONNECTION_CLEARED 507 2006 10 | bridge 2005 2006',
    'AGENT_STATE 2006 2 32763 | bridge 2006',
    'AGENT_STATE 2007 3 | bridge 2007',
    'AGENT_STATE 2007 8 | bridge 2007',
    'DELIVERED 507 2007 22 | bridge 2005 2007',
    'CONNECTION_CLEARED 507 2005 | bridge 2005 2007',
    'DEQUEUED 507 | bridge 2007',
    'AGENT_STATE 2007 3 | bridge 2007',
    'CONNECTION_CLEARED 507 2007 | bridge 2007',
    'CONNECTION_CLEARED 507 9019 | bridge',
    'CLEARED 507 2005 1014 | bridge',
    'END_CALL 507 | bridge',
  ]);
});

test('what ended while the CTI server failed over is said when the standby takes over', () => {
  const flow: readonly UCCXInput[] = [
    ...answered,
    { type: 'fails-over' },
    { type: 'drops', thisDN: '2005', connID: 1 },
    { type: 'takes-over' },
  ];
  expect(
    said(centre(291), flow)
      .slice(answered.length)
      .map((step) => step.map(short)),
  ).toEqual([
    ['SYSTEM * | bridge 2005 2006 2007'],
    [],
    [
      'SYSTEM * | bridge 2005 2006 2007',
      'AGENT_STATE 2006 3 | bridge 2006',
      'CONNECTION_CLEARED 507 2005 | bridge 2005 2006',
      'CONNECTION_CLEARED 507 2006 | bridge 2006',
      'CLEARED 507 2005 1014 | bridge',
      'END_CALL 507 | bridge',
    ],
  ]);
});
