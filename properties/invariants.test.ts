import { describe, expect, test } from 'vitest';

import { dice, seedOf } from '../src/check/walking/dice.ts';
import { Judge } from '../src/check/judge.ts';
import { walk } from '../src/check/walking/walk.ts';
import { genesys } from '../src/genesys/index.ts';
import type { GenesysFault } from '../src/genesys/faults/planting.ts';

const MAX_STEPS = 60;

/** Walks one run on a configuration of its own, judging every step. */
function run(judge: Judge, seed: number, fault?: GenesysFault): void {
  const choose = dice(seed);
  const exchange = genesys.install(genesys.drawConfiguration(choose, {}), fault);
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
  const judge = new Judge(genesys.invariants);
  const evidence: string[] = [];
  for (let index = 0; index < 3000; index += 1) {
    run(judge, seedOf(1, index));
    for (const found of judge.violations) evidence.push(`${found.invariant.id}: ${found.evidence}`);
  }

  test('break no invariant', () => {
    expect(evidence).toEqual([]);
  });

  test('put every invariant to the test', () => {
    const idle = judge.invariants.filter((_, index) => judge.exercised[index] === 0);
    expect(idle.map(({ id }) => id)).toEqual([]);
  });
});

describe('random walks on a broken switch', () => {
  test.each(genesys.faults)('show that $id breaks $breaks', (fault) => {
    const judge = new Judge(genesys.invariants.filter(({ id }) => id === fault.breaks));
    let runs = 0;
    while (runs < 2000 && judge.violations.length === 0) {
      run(judge, seedOf(2, runs), fault);
      runs += 1;
    }
    expect(judge.violations).toHaveLength(1);
  });
});
