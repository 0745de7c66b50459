import { describe, expect, test } from 'vitest';

import type { GenesysInput } from '../../vocabulary/inputs.ts';
import { type Case, examined, faulty, healthy, heard } from '../story.fixture.ts';
import { callStateSaysWhy } from '../attributes/call-state-says-why.ts';
import { whereSentIsNamed } from '../capabilities/where-sent-is-named.ts';
import { thisQueueSaid } from '../queues/this-queue-said.ts';
import { agentTakesOriginatorsSide } from './agent-takes-originators-side.ts';
import { dialingHasOneResult } from './dialing-has-one-result.ts';
import { queuedAfterAnswer } from './queued-after-answer.ts';
import { queuedSaysWhoAnswered } from './queued-says-who-answered.ts';
import { releaseGivesResult } from './release-gives-result.ts';

const DIALED = 'Q EventDialing ThisQueue=Q';

describe('dialing-has-one-result', () => {
  test.each(['EventQueued ThisQueue=Q', 'EventRouteRequest ThisQueue=Q', 'EventReleased'])(
    'is upheld by %s',
    (result) => {
      expect(heard(dialingHasOneResult, [DIALED, `Q ${result}`, 'at rest'])).toBe('upheld');
    },
  );

  test.each(['EventAbandoned', 'EventDiverted', 'EventDestinationBusy'])(
    'is broken by %s',
    (other) => {
      expect(heard(dialingHasOneResult, [DIALED, `Q ${other}`])).toBe('broken');
    },
  );

  test('is broken by a dialing that never ends', () => {
    expect(heard(dialingHasOneResult, [DIALED, 'at rest'])).toBe('broken');
  });

  test('says nothing of a phone that dials', () => {
    expect(heard(dialingHasOneResult, ['A EventDialing', 'A EventHeld', 'at rest'])).toBe(
      'not put to the test',
    );
  });

  test('is undecided of a result that may have been missed', () => {
    const lost = [DIALED, '* EventLinkDisconnected'];
    expect(heard(dialingHasOneResult, [...lost, 'Q EventDiverted'])).toBe('undecided');
    expect(heard(dialingHasOneResult, [...lost, 'at rest'])).toBe('undecided');
  });
});

describe('release-gives-result', () => {
  test.each(['NoAnswer', 'FaxDetected', 'Dropped'])('is upheld by %s', (result) => {
    expect(heard(releaseGivesResult, [DIALED, `Q EventReleased CallState=${result}`])).toBe(
      'upheld',
    );
  });

  test.each(['CallState=Ok', 'CallState=Redirected', 'OtherDN=X'])('is broken by %s', (other) => {
    expect(heard(releaseGivesResult, [DIALED, `Q EventReleased ${other}`])).toBe('broken');
  });

  test('says nothing of a phone that hangs up while it dials', () => {
    expect(heard(releaseGivesResult, ['A EventDialing', 'A EventReleased CallState=Ok'])).toBe(
      'not put to the test',
    );
  });

  test('is undecided of a release that was missed', () => {
    const missed = 'Q EventReleased CallState=Ok Reliability=InPast';
    expect(heard(releaseGivesResult, [DIALED, missed])).toBe('undecided');
  });
});

const dialing = (otherDN: string): GenesysInput[] => [
  { type: 'TMakePredictiveCall', thisDN: 'Q', otherDN },
  { type: 'arrives', connID: 1 },
];

const ANSWERED: readonly GenesysInput[] = [
  ...dialing('X'),
  { type: 'answers', thisDN: 'X', connID: 1 },
];
const DIVERTED: readonly GenesysInput[] = [
  ...ANSWERED,
  { type: 'diverts', thisDN: 'Q', connID: 1, otherDN: 'A' },
  { type: 'arrives', connID: 1 },
];
const MACHINE: readonly GenesysInput[] = [
  ...dialing('X'),
  { type: 'machine-answers', thisDN: 'X', connID: 1 },
];
const FAILED: readonly GenesysInput[] = [
  ...dialing('X'),
  { type: 'dialing-fails', connID: 1, result: 'NoAnswer' },
];
const INSIDE: readonly GenesysInput[] = [
  ...dialing('B'),
  { type: 'answers', thisDN: 'B', connID: 1 },
];

const CASES: readonly Case[] = [
  { invariant: thisQueueSaid, fault: 'predictive-dialing-names-no-queue', story: ANSWERED },
  { invariant: callStateSaysWhy, fault: 'failed-dialing-always-busy', story: FAILED },
  { invariant: queuedSaysWhoAnswered, fault: 'machine-queued-as-person', story: MACHINE },
  { invariant: queuedAfterAnswer, fault: 'predictive-queued-while-ringing', story: INSIDE },
  { invariant: queuedAfterAnswer, fault: 'predictive-answered-not-queued', story: ANSWERED },
  { invariant: whereSentIsNamed, fault: 'predictive-agent-named-as-called', story: DIVERTED },
  {
    invariant: agentTakesOriginatorsSide,
    fault: 'predictive-agent-rings-as-called',
    story: DIVERTED,
  },
  {
    invariant: agentTakesOriginatorsSide,
    fault: 'predictive-diverted-names-nobody',
    story: DIVERTED,
  },
];

describe.each(CASES)('$invariant.id', (one) => {
  test('is upheld by the switch as it is', () => {
    expect(healthy(one)).toBe('upheld');
  });

  test(`is broken by ${one.fault}`, () => {
    expect(faulty(one)).toBe('broken');
  });
});

test.each([queuedAfterAnswer, queuedSaysWhoAnswered, agentTakesOriginatorsSide])(
  '$id says nothing of a call that a person makes',
  (invariant) => {
    const inbound: readonly GenesysInput[] = [
      { type: 'dials', thisDN: 'X', otherDN: 'Q' },
      { type: 'arrives', connID: 1 },
      { type: 'diverts', thisDN: 'Q', connID: 1, otherDN: 'A' },
      { type: 'arrives', connID: 1 },
    ];
    expect(examined(invariant, inbound)).toBe('not put to the test');
  },
);
