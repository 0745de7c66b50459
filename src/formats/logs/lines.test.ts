import fc from 'fast-check';
import { expect, test } from 'vitest';

import { Lines } from './lines.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

function linesOf(...pieces: readonly Uint8Array[]): readonly string[] {
  const found: string[] = [];
  const lines = new Lines((line, number) => {
    found.push(line);
    expect(number).toBe(found.length);
  });
  for (const piece of pieces) lines.push(piece);
  lines.end();
  return found;
}

test('a text falls into the same lines wherever it is cut', () => {
  fc.assert(
    fc.property(
      fc.array(fc.string({ unit: fc.constantFrom('a', 'é', '\n', '\r', '\t', '😀') })),
      fc.array(fc.nat(200)),
      (parts, cuts) => {
        const whole = bytes(parts.join(''));
        const places = [0, ...cuts.filter((cut) => cut < whole.length), whole.length];
        const sorted = places.toSorted((one, other) => one - other);
        const pieces = sorted.slice(1).map((to, index) => whole.subarray(sorted[index], to));
        const expected = parts.join('').split('\n');
        if (expected.at(-1) === '') expected.pop();
        expect(linesOf(...pieces)).toEqual(expected.map((line) => line.replace(/\r$/u, '')));
      },
    ),
  );
});

test('a byte order mark and CRLF are no part of a line', () => {
  expect(linesOf(bytes('\uFEFFone\r\ntwo\r\n'))).toEqual(['one', 'two']);
});

test('bytes that are not UTF-8 stand for themselves', () => {
  expect(linesOf(Uint8Array.of(65, 0xff, 66, 10))).toEqual(['A\uFFFDB']);
});

test('of a line of 10 MB the beginning is kept', () => {
  const long = new Uint8Array(10_000_000).fill(65);
  const found = linesOf(long.subarray(0, 4_000_000), long, bytes('\nnext\n'));
  expect(found.map(({ length }) => length)).toEqual([65_536, 4]);
});
