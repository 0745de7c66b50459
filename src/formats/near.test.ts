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

test.each(['zzzzzzzzzzzzzzzzzzzzzzzz', 'once-only', 'x', 'te', ''])(
  'a name that is like no other gets none: %j',
  (name) => {
    expect(near(name, known)).toEqual([]);
  },
);

test('where none is near the few that there are are listed, and many are not', () => {
  expect(unknownName('dialect', 'pbx', ['t-server', 'voice'])).toBe(
    'no dialect "pbx"; there are t-server, voice',
  );
  expect(unknownName('dialect', 'pbx', ['t-server'])).toBe(
    'no dialect "pbx"; there is only t-server',
  );
  const many = Array.from({ length: 40 }, (_, index) => `invariant-${index}`);
  expect(unknownName('fault', 'pbx', many)).toBe('no fault "pbx"');
});

test('what was typed is quoted without its control characters', () => {
  expect(unknownName('fault', '\u001b[31mred', [])).toBe('no fault "\\u001b[31mred"');
});
