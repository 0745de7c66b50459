import { describe, expect, test } from 'vitest';

import { AGENTS, QUEUED, logsIn, servedBy } from '../../agents.fixture.ts';
import type { GenesysInput } from '../../vocabulary/inputs.ts';
import { type Case, examined, faulty, healthy, heard } from '../story.fixture.ts';
import { afterCallWorkWhenDue } from './after-call-work-when-due.ts';
import { agentChangeIsTold } from './agent-change-is-told.ts';
import { agentEventsInOrder } from './agent-events-in-order.ts';
import { agentLeavesCallsAlone } from './agent-leaves-calls-alone.ts';
import { agentStandsAsAsked } from './agent-stands-as-asked.ts';
import { divertedToReadyAgent } from './diverted-to-ready-agent.ts';
import { workModeFitsEvent } from './work-mode-fits-event.ts';

const special = { ...AGENTS, inFlight: 0 };

const DIRECT: readonly GenesysInput[] = [
  logsIn('A', 'ManualIn'),
  { type: 'dials', thisDN: 'C', otherDN: 'A' },
  { type: 'arrives', connID: 1 },
  { type: 'answers', thisDN: 'A', connID: 1 },
];

const SERVED: readonly GenesysInput[] = [
  logsIn('A', 'ManualIn'),
  ...servedBy('A'),
  { type: 'hangs-up', thisDN: 'X', connID: 1 },
];

const CASES: readonly Omit<Case, 'special'>[] = [
  {
    invariant: divertedToReadyAgent,
    fault: 'diverted-to-unready-agent',
    story: [
      logsIn('A', 'AutoIn'),
      logsIn('B', 'AuxWork'),
      ...QUEUED,
      { type: 'diverts', thisDN: 'P', connID: 1, otherDN: 'A' },
    ],
  },
  {
    invariant: agentChangeIsTold,
    fault: 'ready-after-login-untold',
    story: [logsIn('A', 'AutoIn')],
  },
  { invariant: agentChangeIsTold, fault: 'after-call-work-untold', story: SERVED },
  {
    invariant: agentStandsAsAsked,
    fault: 'manual-in-taken-for-auto-in',
    story: [logsIn('A', 'AuxWork'), { type: 'gets-ready', thisDN: 'A', workMode: 'ManualIn' }],
  },
  {
    invariant: agentStandsAsAsked,
    fault: 'logout-of-everybody',
    story: [logsIn('A', 'AuxWork'), logsIn('B', 'AuxWork'), { type: 'logs-out', thisDN: 'A' }],
  },
  { invariant: afterCallWorkWhenDue, fault: 'after-call-work-skipped', story: SERVED },
  {
    invariant: agentLeavesCallsAlone,
    fault: 'not-ready-holds-call',
    story: [...DIRECT, { type: 'TAgentSetNotReady', thisDN: 'A', workMode: 'AuxWork' }],
  },
];

describe.each(CASES)('$invariant.id', (one) => {
  test('is upheld by the switch as it is', () => {
    expect(healthy({ ...one, special })).toBe('upheld');
  });

  test(`is broken by ${one.fault}`, () => {
    expect(faulty({ ...one, special })).toBe('broken');
  });
});

describe('after-call-work-when-due', () => {
  const direct: Case = {
    invariant: afterCallWorkWhenDue,
    fault: 'after-call-work-after-any-call',
    story: [...DIRECT, { type: 'hangs-up', thisDN: 'A', connID: 1 }],
    special,
  };

  test('is not put to the test by a call that came from no queue', () => {
    expect(healthy(direct)).toBe('not put to the test');
  });

  test('is broken when work follows it all the same', () => {
    expect(faulty(direct)).toBe('broken');
  });

  test('is not put to the test by an agent whose phone fails', () => {
    const fails = [...SERVED.slice(0, -1), { type: 'goes-out-of-service', thisDN: 'A' }] as const;
    expect(examined(afterCallWorkWhenDue, fails, undefined, special)).toBe('not put to the test');
  });
});

describe('where nobody logs in', () => {
  const story: GenesysInput[] = [
    ...QUEUED,
    { type: 'diverts', thisDN: 'P', connID: 1, otherDN: 'A' },
  ];
  const nobody = { ...special, operations: [] };

  test.each([divertedToReadyAgent, agentChangeIsTold, agentStandsAsAsked, afterCallWorkWhenDue])(
    '$id is not put to the test',
    (invariant) => {
      expect(examined(invariant, story, undefined, nobody)).toBe('not put to the test');
    },
  );
});

describe('agent-events-in-order', () => {
  test('is upheld by an agent who comes, rests and goes', () => {
    const day = ['A EventAgentLogin', 'A EventAgentNotReady', 'A EventAgentLogout'];
    expect(heard(agentEventsInOrder, day)).toBe('upheld');
  });

  test('is upheld by a second login', () => {
    expect(
      heard(agentEventsInOrder, ['A EventAgentLogin', 'A EventAgentLogin', 'A EventAgentReady']),
    ).toBe('upheld');
  });

  test('is broken by who is ready after the logout', () => {
    expect(heard(agentEventsInOrder, ['A EventAgentLogout', 'A EventAgentReady'])).toBe('broken');
  });

  test('is broken by a second logout', () => {
    expect(heard(agentEventsInOrder, ['A EventAgentLogout', 'A EventAgentLogout'])).toBe('broken');
  });

  test('cannot decide what a log begins with, or what was missed', () => {
    expect(heard(agentEventsInOrder, ['A EventAgentReady'])).toBe('undecided');
    expect(
      heard(agentEventsInOrder, [
        'A EventAgentLogout',
        '* EventLinkDisconnected',
        '* EventLinkConnected',
        'A EventAgentReady',
      ]),
    ).toBe('undecided');
  });
});

describe('work-mode-fits-event', () => {
  test('is upheld by modes of Ready and NotReady', () => {
    expect(heard(workModeFitsEvent, ['A EventAgentReady AgentWorkMode=AutoIn'])).toBe('upheld');
    expect(heard(workModeFitsEvent, ['A EventAgentNotReady AgentWorkMode=AfterCallWork'])).toBe(
      'upheld',
    );
  });

  test('is broken by the mode of the other', () => {
    expect(heard(workModeFitsEvent, ['A EventAgentReady AgentWorkMode=AuxWork'])).toBe('broken');
    expect(heard(workModeFitsEvent, ['A EventAgentNotReady AgentWorkMode=ManualIn'])).toBe(
      'broken',
    );
  });

  test('cannot decide without a mode, or with one of the switch', () => {
    expect(heard(workModeFitsEvent, ['A EventAgentReady'])).toBe('undecided');
    expect(heard(workModeFitsEvent, ['A EventAgentNotReady AgentWorkMode=WalkAway'])).toBe(
      'undecided',
    );
  });
});
