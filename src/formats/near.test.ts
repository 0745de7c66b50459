import { expect, test } from 'vitest';

import { near, unknownName } from './near.ts';

const known = [
  'one-terminal-event',
  'nothing-after-terminal',
  'roles-consistent',
  'reference-answered-once',
];

test('a misspelt name finds the one that was meant first', () => {
  expect(near('one-terminl-event', known)[0]).toBe('one-terminal-event');
});

test('a part of a name finds the names that have it', () => {
  expect(near('terminal', known).slice(0, 2)).toEqual([
    'nothing-after-terminal',
    'one-terminal-event',
  ]);
});

test('a name that is like no other still gets some', () => {
  expect(near('zzzzzzzzzzzzzzzzzzzzzzzz', known)).toHaveLength(3);
});

test('what was typed is quoted without its control characters', () => {
  expect(unknownName('fault', '\u001b[31mred', [])).toBe('no fault "\\u001b[31mred"');
});
