import { describe, expect, test } from 'vitest';

import { type Case, faulty, healthy } from '../story.fixture.ts';
import { thisQueueSaid } from './this-queue-said.ts';

const FROM_QUEUE = [
  { type: 'dials', thisDN: 'A', otherDN: 'Q' },
  { type: 'arrives', connID: 1 },
  { type: 'diverts', thisDN: 'Q', connID: 1, otherDN: 'B' },
  { type: 'arrives', connID: 1 },
  { type: 'answers', thisDN: 'B', connID: 1 },
] as const;

const CASES: readonly Case[] = [
  { invariant: thisQueueSaid, fault: 'established-without-queue', story: FROM_QUEUE },
];

describe.each(CASES)('$invariant.id', (one) => {
  test('is upheld by the switch as it is', () => {
    expect(healthy(one)).toBe('upheld');
  });

  test(`is broken by ${one.fault}`, () => {
    expect(faulty(one)).toBe('broken');
  });
});
