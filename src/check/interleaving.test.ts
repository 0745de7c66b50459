import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { calls } from '../calls/index.ts';
import { interleaving, walks } from './interleaving.ts';
import { judge } from './judge.ts';
import { firstUnasked, play } from './play.ts';

const fault = calls.faults.find(({ id }) => id === 'consults-without-holding');

describe('an interleaving', () => {
  test('can be asked from its first input to its last', () => {
    fc.assert(
      fc.property(
        interleaving(calls),
        (scenario) => firstUnasked(play(calls, scenario)) === undefined,
      ),
    );
  });

  test('is what a walk was', () => {
    fc.assert(
      fc.property(walks(calls), (trace) => {
        expect(play(calls, trace.scenario).steps).toEqual(trace.steps);
      }),
    );
  });

  test('is the same for the same seed', () => {
    const [once, again] = [5, 5].map((seed) =>
      fc.sample(interleaving(calls, { maxSteps: 20 }), { seed, numRuns: 20 }),
    );
    expect(once).toEqual(again);
  });

  test('stays in the configuration that is asked for', () => {
    const config = { phones: ['1', '2'], calls: 1, outOfService: 0 };
    for (const scenario of fc.sample(interleaving(calls, { config }), 20)) {
      expect(scenario.config).toBe(config);
    }
  });

  test('shrinks, in the hands of fast-check, to four inputs', () => {
    const healthy = fc.property(
      interleaving(calls, { fault }),
      (scenario) => judge(play(calls, scenario, { fault }), calls.invariants).length === 0,
    );
    for (const seed of [1, 2, 3]) {
      const { counterexample } = fc.check(healthy, { seed, numRuns: 1000 });
      expect(counterexample?.[0].inputs.map(({ type }) => type)).toEqual([
        'makes-call',
        'answers',
        'initiates-conference',
        'answers',
      ]);
      expect(counterexample?.[0].config.phones).toHaveLength(3);
    }
  });

  test('can be given as an example, and shrinks from there', () => {
    const example = {
      switch: 'calls',
      config: { phones: ['1', '2', '3'], calls: 2, outOfService: 0 },
      inputs: [
        { type: 'drops', thisDN: '3' },
        { type: 'makes-call', thisDN: '1', otherDN: '2' },
      ] as const,
    };
    const { counterexample } = fc.check(
      fc.property(interleaving(calls), ({ inputs }) =>
        inputs.every(({ type }) => type !== 'makes-call'),
      ),
      { examples: [[example]], numRuns: 1 },
    );
    expect(counterexample?.[0].inputs).toHaveLength(1);
  });
});
