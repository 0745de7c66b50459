import { describe, expect, test } from 'vitest';

import { calls } from '../calls/index.ts';
import { counterexampleSchema } from '../formats/counterexample.ts';
import { campaign } from './campaign.ts';
import { counterexampleOf } from './counterexample.ts';
import { replay } from './replay.ts';

const fault = calls.faults.find(({ id }) => id === 'held-for-retrieved');
const { found } = await campaign(calls, { runs: 500, seed: 1, fault, untilViolation: true });
const [broken] = found;
if (broken === undefined || fault === undefined) throw new Error('the fault was not found');
const { scenario, violation } = broken;
const { invariant } = violation;
const answers = scenario.inputs.map(() => 'accepted' as const);

describe('a counterexample replayed', () => {
  test('still fails while the fault is there', () => {
    const { verdict, evidence } = replay(calls, { scenario, answers, invariant, fault });
    expect([verdict, evidence]).toEqual(['still-failing', violation.evidence]);
  });

  test('is fixed once it is gone', () => {
    const { verdict, evidence } = replay(calls, { scenario, answers, invariant });
    expect([verdict, evidence]).toEqual(['fixed', '']);
  });

  test('is stale where an input cannot happen any more', () => {
    const inputs = scenario.inputs.filter(({ type }) => type !== 'answers');
    const { verdict, evidence } = replay(calls, {
      scenario: { ...scenario, inputs },
      answers,
      invariant,
    });
    expect([verdict, evidence]).toEqual(['stale', 'input 2 (holds) cannot happen any more']);
  });

  test('is saved with all that replays', () => {
    const saved = counterexampleOf(broken, {
      by: 'partyline check',
      seed: 1,
      date: '2026-11-20',
      fault,
    });
    expect(counterexampleSchema.parse(saved)).toEqual(saved);
    expect(saved.status).toBe('fault');
    expect(saved.inputs.map(({ answer: _, ...input }) => input)).toEqual(scenario.inputs);
    expect(saved.story).toHaveLength(scenario.inputs.length);
  });
});
