import { Immer } from 'immer';
import { expect, test } from 'vitest';

import { calls } from '../calls/index.ts';
import { dice } from './walking/dice.ts';
import { Scratch } from './scratch.ts';
import { walk } from './walking/walk.ts';

const { produce } = new Immer({ autoFreeze: true });
const exchange = calls.install({ phones: ['7001', '7002', 'C'], calls: 2, outOfService: 1 });

test('a scratch answers what reduce answers, and what has not changed stays the same', () => {
  for (let seed = 0; seed < 50; seed += 1) {
    const scratch = new Scratch(exchange.initial);
    let state = exchange.initial;
    for (const { input } of walk(exchange, dice(seed), { maxSteps: 40 })) {
      const before = scratch.state;
      const past = JSON.stringify(before);
      const { state: after, said } = exchange.reduce(state, input);
      expect(scratch.answer(exchange.recipe, input)).toEqual(said);
      expect(scratch.state).toEqual(after);
      expect(scratch.state === before).toBe(after === state);
      expect(scratch.state.outOfService === before.outOfService).toBe(
        after.outOfService === state.outOfService,
      );
      expect(JSON.stringify(before)).toBe(past);
      state = after;
    }
  }
});

test('a scratch copes with parts that come and go', () => {
  interface Tray {
    held: { by: string } | null;
    list: ({ n: number } | null)[];
  }
  const inputs = ['A', 'B', '', '', 'A'].map((by) => ({ type: 'holds', by }));
  const recipe = (draft: Tray, { by }: { readonly [field: string]: unknown }) => {
    draft.held = by === '' ? null : { by: String(by) };
    draft.list[1] = by === 'A' ? { n: 1 } : null;
    return [];
  };
  const initial: Tray = { held: null, list: [{ n: 0 }, null] };
  const scratch = new Scratch(initial);
  let state = initial;
  for (const input of inputs) {
    scratch.answer(recipe, input);
    state = produce(state, (draft) => {
      recipe(draft, input);
    });
    expect(scratch.state).toEqual(state);
    expect(scratch.state.list[0]).toBe(initial.list[0]);
  }
});
