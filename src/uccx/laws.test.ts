import { describe, expect, test } from 'vitest';

import { some } from '../../properties/some.ts';
import { inputs, pick } from '../model/choices.ts';
import { misfit } from '../model/misfit.ts';
import type { Choose } from '../model/switch.ts';
import { alphabet } from './alphabet.ts';
import { uccx } from './index.ts';
import { site } from './site.ts';
import { stateSchema } from './state.ts';
import type { UCCXInput } from './vocabulary/inputs.ts';

/** Choices by chance, the same ones for the same seed. */
function dice(seed: number): Choose {
  let last = seed | 1;
  return (size) => {
    last ^= last << 13;
    last ^= last >>> 17;
    last ^= last << 5;
    return (last >>> 0) % size;
  };
}

/** Walks of a few steps, each in a configuration of its own. */
function* walks(count: number, seed: number, length = 60) {
  for (let run = 1; run <= count; run += 1) {
    const choose = dice(seed * 1000 + run);
    const config = uccx.drawConfiguration(choose, {});
    const exchange = uccx.install(config);
    const kinds = exchange.kinds.flatMap((kind) =>
      Array.from({ length: Math.ceil(kind.weight) }, () => kind),
    );
    const steps = [];
    let state = exchange.initial;
    while (steps.length < length) {
      const asked = pick(kinds, choose);
      const input = asked?.ask(state, choose);
      if (input === undefined) continue;
      const before = state;
      const turn = exchange.reduce(before, input);
      state = turn.state;
      steps.push({ input, before, after: state, said: turn.said });
    }
    yield { choose, exchange, here: site(config), steps };
  }
}

const frozen = <T>(value: T): T => {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    Object.values(value).forEach(frozen);
  }
  return value;
};

const isRequest = (input: UCCXInput): boolean => 'client' in input;

const key = (input: UCCXInput): string =>
  JSON.stringify(Object.entries(input).toSorted(([a], [b]) => (a < b ? -1 : 1)));

describe('the contact centre', () => {
  test('answers any input in any state without an exception and without touching the state', () => {
    let refused = 0;
    for (const { choose, exchange, here, steps } of walks(some(60), 1)) {
      const all = alphabet(here);
      for (const { after } of steps) {
        const before = frozen(after);
        const input = pick(all, choose);
        const said = input === undefined ? [] : exchange.reduce(before, input).said;
        if (said.some(({ refusal }) => refusal)) refused += 1;
      }
    }
    expect(refused).toBeGreaterThan(some(100));
  });

  test('leaves its state as it was when it refuses a request at once', () => {
    let refused = 0;
    for (const { steps } of walks(some(80), 2)) {
      for (const { input, before, after, said } of steps) {
        if (!isRequest(input) || !said.some(({ refusal }) => refusal)) continue;
        refused += 1;
        expect(after, key(input)).toBe(before);
      }
    }
    expect(refused).toBeGreaterThan(some(50));
  });

  test('changes nothing but the flight when it refuses a request that was under way', () => {
    let refused = 0;
    for (const { steps } of walks(some(150), 3)) {
      for (const { input, before, after, said } of steps) {
        if (input.type !== 'carried-out' || !said.some(({ refusal }) => refusal)) continue;
        refused += 1;
        expect({ ...after, inFlight: [] }).toEqual({ ...before, inFlight: [] });
      }
    }
    expect(refused).toBeGreaterThan(some(20));
  });

  test('lists the actions and failures that can happen, and no other', () => {
    let listed = 0;
    for (const { exchange, here, steps } of walks(some(12), 4)) {
      const all = alphabet(here).filter((input) => !isRequest(input));
      for (const { after: state } of steps.filter((_, index) => index % 15 === 0)) {
        const possible = [...inputs(exchange, state)].filter((input) => !isRequest(input));
        const keys = new Set(possible.map(key));
        listed += keys.size;
        for (const input of all) {
          const { state: after, said } = exchange.reduce(state, input);
          expect(after !== state || said.length > 0, key(input)).toBe(keys.has(key(input)));
        }
      }
    }
    expect(listed).toBeGreaterThan(some(100));
  });

  test('only comes into states that its schema describes', () => {
    for (const { here, steps } of walks(some(60), 5)) {
      const schema = stateSchema(here);
      for (const { after } of steps) expect(misfit(schema, after)).toBeUndefined();
    }
  });

  test('can be brought to rest from wherever it is', () => {
    for (const { choose, exchange, steps } of walks(some(40), 6)) {
      const ending = exchange.kinds.filter(({ ends }) => ends);
      let state = steps.at(-1)?.after ?? exchange.initial;
      for (let left = 2000; left > 0 && !exchange.atRest(state); left -= 1) {
        const asked = pick(ending, choose);
        const input = asked?.ask(state, choose);
        if (input !== undefined) state = exchange.reduce(state, input).state;
      }
      expect(exchange.atRest(state)).toBe(true);
    }
  });
});
