import { describe, expect, test } from 'vitest';

import { inputs } from '../model/choices.ts';
import { calls } from './index.ts';

const reachable = (
  size: number,
  slots: number,
  outOfService: number,
): { states: number; steps: number } => {
  const phones = Array.from({ length: size }, (_, index) => `${7001 + index}`);
  const exchange = calls.install({ phones, calls: slots, outOfService });
  const seen = new Set([JSON.stringify(exchange.initial)]);
  const frontier = [exchange.initial];
  let steps = 0;
  for (const state of frontier) {
    for (const input of inputs(exchange, state)) {
      const after = exchange.reduce(state, input).state;
      steps += 1;
      if (after === state) continue;
      const key = JSON.stringify(after);
      if (seen.has(key)) continue;
      seen.add(key);
      frontier.push(after);
    }
  }
  return { states: seen.size, steps };
};

describe('the small exchange', () => {
  test('has the states and steps that Spin counts for four phones and two calls', () => {
    expect(reachable(4, 2, 1)).toEqual({ states: 3369, steps: 37_696 });
  });

  test('has no two phones of the same number', () => {
    expect(() => calls.readConfiguration({ phones: ['7001', '7001'] })).toThrow(
      'two phones have the same number',
    );
  });
});
