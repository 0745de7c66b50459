import { describe, expect, test } from 'vitest';

import { type Case, faulty, healthy } from '../story.fixture.ts';
import { eventErrorNamesRequest } from './event-error-names-request.ts';
import { eventErrorSaysWhy } from './event-error-says-why.ts';

const REFUSED = [{ type: 'TAnswerCall', thisDN: 'A', connID: 1 }] as const;

const ABANDONED = [
  { type: 'dials', thisDN: 'A', otherDN: 'R' },
  { type: 'arrives', connID: 1 },
  { type: 'TRouteCall', thisDN: 'R', connID: 1, otherDN: 'B' },
  { type: 'hangs-up', thisDN: 'A', connID: 1 },
] as const;

const CASES: readonly Case[] = [
  { invariant: eventErrorNamesRequest, fault: 'error-without-call', story: REFUSED },
  {
    invariant: eventErrorSaysWhy,
    fault: 'abandoned-route-unlisted-code',
    story: ABANDONED,
    special: { inFlight: 1 },
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
