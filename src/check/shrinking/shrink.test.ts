import { describe, expect, test } from 'vitest';

import { calls } from '../../calls/index.ts';
import { dice } from '../walking/dice.ts';
import { judge } from '../judge.ts';
import { play } from '../play.ts';
import { shortest } from './shortest.ts';
import { shrink } from './shrink.ts';
import { walk } from '../walking/walk.ts';

const config = calls.readConfiguration({
  phones: ['7001', '7002', '7003', '7004', '7005'],
  calls: 3,
});

describe.each(calls.faults)('$id', (fault) => {
  const invariant = calls.invariants.find(({ id }) => id === fault.breaks);
  if (invariant === undefined) throw new Error(`no invariant ${fault.breaks}`);
  const shrinking = { invariant, fault };

  const broken = Array.from({ length: 400 }, (_, seed) => seed).flatMap((seed) => {
    const steps = walk(calls.install(config, fault), dice(seed), { maxSteps: 60 });
    const scenario = { switch: 'calls', config, inputs: steps.map(({ input }) => input) };
    return judge(play(calls, scenario, { fault }), [invariant]).length > 0 ? [scenario] : [];
  });
  const shrunk = broken
    .slice(0, 25)
    .map((scenario) => ({ scenario, smallest: shrink(calls, scenario, shrinking) }));

  test('is met by walks', () => {
    expect(shrunk.length).toBeGreaterThan(0);
  });

  test('still breaks its invariant when shrunk, in no more inputs', () => {
    for (const { scenario, smallest } of shrunk) {
      expect(smallest?.scenario.inputs.length).toBeLessThanOrEqual(scenario.inputs.length);
      if (smallest === undefined) continue;
      expect(judge(play(calls, smallest.scenario, { fault }), [invariant])).toEqual([
        smallest.violation,
      ]);
      expect(judge(play(calls, smallest.scenario), [invariant])).toEqual([]);
    }
  });

  test('shrinks until no single input can be left out', () => {
    for (const { smallest } of shrunk) {
      for (const index of smallest?.scenario.inputs.keys() ?? []) {
        if (smallest === undefined) continue;
        const inputs = smallest.scenario.inputs.toSpliced(index, 1);
        expect(
          judge(play(calls, { ...smallest.scenario, inputs }, { fault }), [invariant]),
        ).toEqual([]);
      }
    }
  });

  test('shrinks to the same when shrunk again', () => {
    for (const { smallest } of shrunk.slice(0, 5)) {
      if (smallest === undefined) continue;
      expect(shrink(calls, smallest.scenario, shrinking)?.scenario).toEqual(smallest.scenario);
    }
  });

  test('is certified at one length from wherever it was shrunk', () => {
    const found = shrunk.flatMap(({ smallest }) =>
      smallest === undefined ? [] : [shortest(calls, smallest, shrinking)],
    );
    expect(found.every(({ certified }) => certified)).toBe(true);
    expect(
      new Set(found.map(({ broken: { scenario } }) => scenario.inputs.length)).size,
    ).toBeLessThanOrEqual(2);
  });
});

test('nothing is left of a scenario that breaks nothing', () => {
  const [invariant] = calls.invariants;
  const inputs = [{ type: 'makes-call', thisDN: '7001', otherDN: '7002' }] as const;
  if (invariant === undefined) throw new Error('no invariants');
  expect(shrink(calls, { switch: 'calls', config, inputs }, { invariant })).toBeUndefined();
});
