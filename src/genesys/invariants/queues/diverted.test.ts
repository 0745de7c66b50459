import { describe, expect, test } from 'vitest';

import { type Case, examined, faulty, healthy } from '../story.fixture.ts';
import { divertedToFreeAgent } from './diverted-to-free-agent.ts';

/** C and D talk while A's call waits in queue Q. */
const QUEUED = [
  { type: 'dials', thisDN: 'C', otherDN: 'D' },
  { type: 'arrives', connID: 1 },
  { type: 'answers', thisDN: 'D', connID: 1 },
  { type: 'dials', thisDN: 'A', otherDN: 'Q' },
  { type: 'arrives', connID: 2 },
] as const;

const DIVERTED: Case = {
  invariant: divertedToFreeAgent,
  fault: 'diverted-to-busy-agent',
  story: [...QUEUED, { type: 'diverts', thisDN: 'Q', connID: 2, otherDN: 'B' }],
};

describe('diverted-to-free-agent', () => {
  test('is upheld by the switch as it is', () => {
    expect(healthy(DIVERTED)).toBe('upheld');
  });

  test('is broken by an agent who talks', () => {
    expect(faulty(DIVERTED)).toBe('broken');
  });

  test('is not put to the test by a route to a phone that is busy', () => {
    const routed = [
      ...QUEUED.slice(0, 3),
      { type: 'dials', thisDN: 'A', otherDN: 'R' },
      { type: 'arrives', connID: 2 },
      { type: 'TRouteCall', thisDN: 'R', connID: 2, otherDN: 'C' },
    ] as const;
    expect(examined(divertedToFreeAgent, routed)).toBe('not put to the test');
  });
});
