import fc from 'fast-check';
import { expect, test } from 'vitest';

import { KnownLines } from './known-lines.ts';
import { ByteLines, textOf } from './line-bytes.ts';
import { Lines } from './lines.ts';

/** Bytes as they come in pieces, and the lines they are. */
function bytesIn(pieces: readonly Uint8Array[]): {
  readonly lines: readonly string[];
  readonly cut: number;
} {
  const lines: string[] = [];
  const reader = new ByteLines((line, number) => {
    lines.push(textOf(line));
    expect(number).toBe(lines.length);
  });
  for (const piece of pieces) reader.push(piece);
  const last = reader.end();
  if (last !== undefined) expect(textOf(last)).toBe(lines.at(-1));
  return { lines, cut: reader.cut };
}

function textIn(pieces: readonly Uint8Array[]): readonly string[] {
  const lines: string[] = [];
  const reader = new Lines((line) => lines.push(line));
  for (const piece of pieces) reader.push(piece);
  reader.end();
  return lines;
}

const piece = fc.oneof(
  fc.uint8Array(),
  fc
    .string({ unit: fc.constantFrom('a', 'é', '\n', '\r', '\t', ' ') })
    .map((text) => new TextEncoder().encode(text)),
);

test('lines of bytes are the lines of text, whatever the bytes and wherever they are cut', () => {
  fc.assert(
    fc.property(fc.array(piece), (pieces) => {
      const whole = Uint8Array.from(pieces.flatMap((one) => [...one]));
      expect(bytesIn(pieces).lines).toEqual(textIn([whole]));
    }),
  );
});

test('a byte order mark is no part of the first line, and a line of 10 MB is cut', () => {
  const mark = Uint8Array.of(0xef, 0xbb, 0xbf, 0x41, 10);
  const long = new Uint8Array(10_000_000).fill(0x42);
  const { lines, cut } = bytesIn([mark, long, Uint8Array.of(10, 0x43, 10)]);
  expect(lines.map((line) => line.slice(0, 2))).toEqual(['A', 'BB', 'C']);
  expect(lines[1]).toHaveLength(65_536);
  expect(cut).toBe(1);
  const inOne = Uint8Array.of(10, ...new Uint8Array(70_000).fill(0x42), 10, 10);
  expect(bytesIn([inOne])).toMatchObject({ cut: 1 });
});

test('what is known of a line is of that line alone, however few are remembered', () => {
  const line = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 6 });
  fc.assert(
    fc.property(fc.array(line), (said) => {
      const known = new KnownLines(
        { lines: 4, width: 4 },
        (text) => ({ text }),
        () => true,
      );
      for (const one of said) {
        const bytes = new TextEncoder().encode(`-${one}-`);
        expect(known.of({ bytes, from: 1, to: bytes.length - 1 })).toEqual({ text: one });
      }
    }),
  );
});

test('a line that is said again is read once, unless nobody will say it again', () => {
  const read: string[] = [];
  const known = new KnownLines(
    { lines: 16, width: 16 },
    (text) => {
      read.push(text);
      return { text };
    },
    ({ text }) => text !== 'once',
  );
  for (const text of ['again', 'once', 'again', 'once']) {
    const bytes = new TextEncoder().encode(text);
    known.of({ bytes, from: 0, to: bytes.length });
  }
  expect(read).toEqual(['again', 'once', 'once']);
});
