import { expect, test } from 'vitest';

import type { Input } from '../../model/input.ts';
import { type Edit, edited, historyOf } from './history.ts';
import { begun, branchOf } from './session.ts';

const dials: Input = { type: 'dials', thisDN: 'A', otherDN: 'B' };
const arrives: Input = { type: 'arrives', connID: 1 };

const first = historyOf(begun({ switch: 'genesys', config: {} }, []));

const after = (...edits: readonly Edit[]) => edits.reduce(edited, first);

const ask = (input: Input): Edit => ({ type: 'ask', input });

test('what was asked last is undone first, and redone', () => {
  const undone = after(ask(dials), ask(arrives), { type: 'undo' });
  expect(branchOf(undone.now).inputs).toEqual([dials]);
  expect(branchOf(edited(undone, { type: 'redo' }).now).inputs).toEqual([dials, arrives]);
});

test('nothing is undone before the first change, nor redone after the last', () => {
  expect(after({ type: 'undo' })).toBe(first);
  const asked = after(ask(dials));
  expect(edited(asked, { type: 'redo' })).toBe(asked);
});

test('looking at another step is no change to undo', () => {
  const looked = after(ask(dials), ask(arrives), { type: 'go', to: 1 });
  expect(looked.now.at).toBe(1);
  expect(branchOf(edited(looked, { type: 'undo' }).now).inputs).toEqual([dials]);
});

test('a change after going back leaves nothing to redo', () => {
  const changedSince = after(ask(dials), { type: 'undo' }, ask(arrives));
  expect(changedSince.future).toEqual([]);
  expect(branchOf(changedSince.now).inputs).toEqual([arrives]);
});

test('two hundred changes can be undone', () => {
  let history = first;
  for (let step = 0; step < 300; step += 1) history = edited(history, ask(dials));
  for (let step = 0; step < 300; step += 1) history = edited(history, { type: 'undo' });
  expect(branchOf(history.now).inputs).toHaveLength(100);
});
