import { describe, expect, test } from 'vitest';

import { dice, seedOf } from '../src/check/walking/dice.ts';
import { Judge, judge as judgeTrace } from '../src/check/judge.ts';
import { play } from '../src/check/play.ts';
import { walk } from '../src/check/walking/walk.ts';
import { uccx } from '../src/uccx/index.ts';
import { once } from './once.ts';
import { some } from './some.ts';

const MAX_STEPS = 60;

/** Enough to put every invariant to the test; the reach tests make many more. */
const RUNS = 600;

/** One run on a configuration of its own. */
function drawn(seed: number) {
  const choose = dice(seed);
  const config = uccx.drawConfiguration(choose, {});
  const exchange = uccx.install(config);
  return { config, exchange, steps: walk(exchange, choose, { maxSteps: MAX_STEPS }) };
}

/** Walks one run, judging every step. */
function run(judge: Judge, seed: number): void {
  const { exchange, steps } = drawn(seed);
  judge.begin();
  for (const step of steps) judge.step(exchange, step);
}

const evidenceOf = (judge: Judge): string[] =>
  judge.violations.map(({ invariant, evidence }) => `${invariant.id}: ${evidence}`);

describe('the catalogue of invariants', () => {
  test('has no id twice', () => {
    const ids = uccx.invariants.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('has a planted fault for every invariant, and no fault for none', () => {
    const broken = new Set(uccx.faults.map(({ breaks }) => breaks));
    expect([...broken].toSorted()).toEqual(uccx.invariants.map(({ id }) => id).toSorted());
  });
});

describe('random walks on the contact centre as it is', () => {
  const walked = once(() => {
    const judge = new Judge(uccx.invariants);
    const evidence: string[] = [];
    for (let index = 0; index < RUNS; index += 1) {
      run(judge, seedOf(1, index));
      evidence.push(...evidenceOf(judge));
    }
    return { judge, evidence };
  });

  test('break no invariant', () => {
    expect(walked().evidence).toEqual([]);
  });

  test('put every invariant to the test', () => {
    const { judge } = walked();
    const idle = judge.invariants.filter((_, index) => judge.exercised[index] === 0);
    expect(idle.map(({ id }) => id)).toEqual([]);
  });
});

describe('the same messages in another legal order', () => {
  test('break no invariant', () => {
    const evidence: string[] = [];
    for (let index = 0; index < some(500); index += 1) {
      const { config, steps } = drawn(seedOf(3, index));
      const inputs = steps.map(({ input }) => input);
      const trace = play(uccx, { switch: 'uccx', config, inputs, order: index + 1 });
      for (const { invariant, evidence: found } of judgeTrace(trace, uccx.invariants)) {
        evidence.push(`${invariant.id}: ${found}`);
      }
    }
    expect(evidence).toEqual([]);
  });
});
