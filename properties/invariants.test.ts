import { describe, expect, test } from 'vitest';

import { dice, seedOf } from '../src/check/walking/dice.ts';
import { Judge } from '../src/check/judge.ts';
import { walk } from '../src/check/walking/walk.ts';
import { genesys } from '../src/genesys/index.ts';

const MAX_STEPS = 60;

/** Enough to put every invariant to the test; the reach tests make many more. */
const RUNS = 600;

/** Walks one run on a configuration of its own, judging every step. */
function run(judge: Judge, seed: number): void {
  const choose = dice(seed);
  const exchange = genesys.install(genesys.drawConfiguration(choose, {}));
  judge.begin();
  for (const step of walk(exchange, choose, { maxSteps: MAX_STEPS })) judge.step(exchange, step);
}

describe('the catalogue of invariants', () => {
  test('has no id twice', () => {
    const ids = genesys.invariants.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('has a planted fault for every invariant, and no fault for none', () => {
    const broken = new Set(genesys.faults.map(({ breaks }) => breaks));
    expect([...broken].toSorted()).toEqual(genesys.invariants.map(({ id }) => id).toSorted());
  });
});

describe('random walks on the switch as it is', () => {
  test('break no invariant', () => {
    const judge = new Judge(genesys.invariants);
    const evidence: string[] = [];
    for (let index = 0; index < RUNS; index += 1) {
      run(judge, seedOf(1, index));
      for (const { invariant, evidence: found } of judge.violations) {
        evidence.push(`${invariant.id}: ${found}`);
      }
    }
    expect(evidence).toEqual([]);
  });
});
