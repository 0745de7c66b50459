import fc from 'fast-check';
import { expect, test } from 'vitest';

import { numberText, textOf } from './texts.ts';

const encoder = new TextEncoder();

test('a text is what its bytes say, whatever texts came before it', () => {
  const texts = fc.string({ unit: fc.constantFrom('a', 'b', '1', 'é', '😀', ' '), maxLength: 90 });
  fc.assert(
    fc.property(fc.array(texts, { maxLength: 40 }), (all) => {
      for (const text of [...all, ...all]) {
        expect(textOf(encoder.encode(`${text}\0and more`))).toBe(text);
        expect(textOf(encoder.encode(text))).toBe(text);
      }
    }),
  );
});

test('bytes that are not UTF-8 stand for themselves, also where a text has the same characters', () => {
  const wrong = Uint8Array.of(65, 0xff, 0);
  expect([textOf(wrong), textOf(wrong)]).toEqual(['A\uFFFD', 'A\uFFFD']);
  expect(textOf(encoder.encode('Aÿ'))).toBe('Aÿ');
});

test('all bits of a number set stand for -1', () => {
  expect([0, 255, 256, 0xffff, 0xffff_ffff].map(numberText)).toEqual([
    '0',
    '255',
    '256',
    '65535',
    '-1',
  ]);
});
