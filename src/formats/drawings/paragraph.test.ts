import { expect, test } from 'vitest';

import { judge } from '../../check/judge.ts';
import { play } from '../../check/play.ts';
import { genesys } from '../../genesys/index.ts';
import type { Case } from './case.ts';
import { caseOf } from './case-of.ts';
import { paragraph } from './paragraph.ts';

const config = genesys.readConfiguration({ dns: [{ name: 'B' }, { name: 'D' }] });
const fault = genesys.faults.find(({ id }) => id === 'double-released');

/** D calls B, B answers and hangs up, on a switch that says EventReleased twice. */
function doubleReleased(shortestIn: string | null): Case {
  const trace = play(
    genesys,
    {
      switch: 'genesys',
      config,
      inputs: [
        { type: 'dials', thisDN: 'D', otherDN: 'B' },
        { type: 'arrives', connID: 1 },
        { type: 'answers', thisDN: 'B', connID: 1 },
        { type: 'hangs-up', thisDN: 'B', connID: 1 },
      ],
    },
    { fault },
  );
  const invariant = genesys.invariants.find(({ id }) => id === 'one-terminal-event');
  if (invariant === undefined) throw new Error('no such invariant');
  const [violation] = judge(trace, [invariant]);
  return caseOf(trace, { claim: invariant, violation, shortestIn, fault, replay: null });
}

test('it tells what was asked and said, what that breaks, where the claim comes from, why and how far it is', () => {
  const told = paragraph(doubleReleased('phone B, phone D; 1 call'));
  expect(told).toContain(
    'hangs up call 1, and the switch says EventReleased to B and EventReleased to D twice.',
  );
  expect(told).toContain('That breaks one-terminal-event, stated in Voice Microservices Events');
  expect(told).toContain('was told EventReleased twice');
  expect(told).toContain(
    'has 4 steps, and none is shorter in this configuration: phone B, phone D; 1 call.',
  );
  expect(told).toContain('The fault double-released was planted.');
});

test('nothing is called the shortest where that is not certain', () => {
  const told = paragraph(doubleReleased(null));
  expect(told).toContain('The way there has 4 steps.');
  expect(told).not.toMatch(/short/u);
});

test('a claim that did not break is told with what became of it, and nothing is said to be broken', () => {
  const broken = doubleReleased(null);
  const { drawing } = broken;
  const rungs = drawing.rungs.map((rung) => ({ ...rung, broken: [] }));
  const told = paragraph({
    ...broken,
    evidence: '',
    remark: 'stale: find it again',
    drawing: { ...drawing, rungs },
  });
  expect(told).toContain('; stale: find it again.');
  expect(told).not.toContain('breaks');
});
