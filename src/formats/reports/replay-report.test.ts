import { expect, test } from 'vitest';

import { checkText } from './check-text.ts';
import { github } from './github.ts';
import { junit } from './junit.ts';
import { type ReplayedFile, replayReport, verdictOn } from './replay-report.ts';
import { replaySummary } from './replay-text.ts';

test.each([
  ['open', 'still-failing', { verdict: 'failing', fails: true }],
  ['open', 'fixed', { verdict: 'fixed', fails: false }],
  ['open', 'stale', { verdict: 'stale', fails: true }],
  ['fixed', 'still-failing', { verdict: 'failing', fails: true }],
  ['fixed', 'fixed', { verdict: 'asExpected', fails: false }],
  ['fixed', 'stale', { verdict: 'stale', fails: true }],
  ['fault', 'still-failing', { verdict: 'asExpected', fails: false }],
  ['fault', 'fixed', { outcome: 'unnoticed', verdict: 'failing', fails: true }],
  ['fault', 'stale', { verdict: 'stale', fails: true }],
] as const)('a file of status %s that is %s: %j', (status, replayed, due) => {
  expect(verdictOn(status, replayed)).toEqual({ outcome: replayed, ...due });
});

test('a fault that is no longer noticed is a failure in every report, and nowhere called fixed', () => {
  const file: ReplayedFile = {
    file: 'counterexamples/genesys/x.json',
    switch: 'genesys',
    invariant: 'one-terminal-event',
    fault: 'double-released',
    status: 'fault',
    ...verdictOn('fault', 'fixed'),
    evidence: [],
    story: [],
    why: '',
    shortestIn: null,
  };
  const replayed = replayReport([file], []);
  expect(replayed).toMatchObject({ asExpected: 0, failing: 1, fixed: 0 });
  expect(replaySummary(replayed)).toBe('1 counterexample replayed: 0 as expected, 1 failing');
  const report = { switches: [], replayed };
  for (const lines of [checkText(report), github(report), [junit(report)]]) {
    const text = lines.join('\n');
    expect(text).toContain('one-terminal-event no longer notices the fault double-released');
    expect(text).not.toContain('fixed');
  }
});
