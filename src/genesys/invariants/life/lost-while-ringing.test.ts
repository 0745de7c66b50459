import { describe, expect, test } from 'vitest';

import { talking } from '../../flow.fixture.ts';
import { type Case, faulty, healthy } from '../story.fixture.ts';
import { lostUnansweredIsAbandoned } from './lost-unanswered-is-abandoned.ts';

const ANSWERED = talking('A', 'B');

const ADDED = [
  ...ANSWERED,
  { type: 'TSingleStepConference', thisDN: 'A', connID: 1, otherDN: 'C' },
] as const;

const DELETED = [
  ...ADDED,
  { type: 'TDeleteFromConference', thisDN: 'A', connID: 1, otherDN: 'C' },
] as const;

const CASES: readonly Case[] = [
  { invariant: lostUnansweredIsAbandoned, fault: 'deleted-while-ringing-released', story: DELETED },
];

describe.each(CASES)('$invariant.id', (one) => {
  test('is upheld by the switch as it is', () => {
    expect(healthy(one)).toBe('upheld');
  });

  test(`is broken by ${one.fault}`, () => {
    expect(faulty(one)).toBe('broken');
  });
});
