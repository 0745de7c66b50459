import { expect, test } from 'vitest';

import { canonicalJson } from './canonical-json.ts';

test('equal values have one text, whatever the order of their fields', () => {
  expect(canonicalJson({ b: [1, { d: null, c: 'x' }], a: true })).toBe(
    canonicalJson({ a: true, b: [1, { c: 'x', d: null }] }),
  );
});

test('a field without a value is not there', () => {
  expect(canonicalJson({ a: undefined, b: 2 })).toBe('{"b":2}');
});
