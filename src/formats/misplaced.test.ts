import fc from 'fast-check';
import { expect, test } from 'vitest';

import { firstMisplaced } from './misplaced.ts';

test.each([
  ['', 0],
  ['  ', 2],
  ['{"a":', 5],
  ['{"a":tru}', 5],
  ['{"a":1,}', 7],
  ['{,}', 1],
  ['[1 2]', 3],
  ['[1,]', 3],
  ['{"a":01}', 5],
  ["{'a':1}", 1],
  ['{"a":1} x', 8],
  ['{"a":"}", b}', 10],
  ['{"a": [1, 2}', 11],
  ['{"a": undefined}', 6],
  ['// note\n{}', 0],
])('%j stops being JSON at %i', (text, at) => {
  expect(firstMisplaced(text)).toBe(at);
});

test('in JSON nothing is misplaced', () => {
  fc.assert(
    fc.property(fc.json(), fc.nat({ max: 2 }), (text, indent) => {
      const spaced = JSON.stringify(JSON.parse(text), null, indent);
      expect(firstMisplaced(spaced)).toBe(spaced.length);
    }),
  );
});

test('whatever is put into JSON: nothing before it is misplaced, and all that is not JSON has a place', () => {
  const sign = fc.constantFrom('x', ',', ':', '{', '}', '[', ']', '-', '1', 'null', ' ');
  fc.assert(
    fc.property(fc.json(), sign, fc.nat(), (text, put, where) => {
      const at = where % (text.length + 1);
      const broken = text.slice(0, at) + put + text.slice(at);
      const message = refusal(broken);
      if (!message.includes('Unexpected token')) return;
      const sent = firstMisplaced(broken);
      expect(sent).toBeLessThan(broken.length);
      expect(refusal(broken.slice(0, sent))).toMatch(/^$|end of JSON|at position/u);
    }),
  );
});

const refusal = (text: string): string => {
  try {
    JSON.parse(text);
    return '';
  } catch (error) {
    return String(error);
  }
};
