import { expect, test } from 'vitest';

import { verdictOn } from './replay-report.ts';

test.each([
  ['open', 'still-failing', 'failing', true],
  ['open', 'fixed', 'fixed', false],
  ['open', 'stale', 'stale', true],
  ['fixed', 'still-failing', 'failing', true],
  ['fixed', 'fixed', 'asExpected', false],
  ['fixed', 'stale', 'stale', true],
  ['fault', 'still-failing', 'asExpected', false],
  ['fault', 'fixed', 'fixed', true],
  ['fault', 'stale', 'stale', true],
] as const)('a file of status %s that is %s counts as %s', (status, outcome, verdict, fails) => {
  expect(verdictOn(status, outcome)).toEqual({ verdict, fails });
});
