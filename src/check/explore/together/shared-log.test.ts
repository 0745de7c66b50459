import { expect, test } from 'vitest';

import { sharedLog } from './shared-log.ts';

test('whoever shares a log reads every entry, in the order in which they were made', () => {
  const buffer = new SharedArrayBuffer(1 << 10);
  const places = { words: new Int32Array(new SharedArrayBuffer(8)), length: 0, lock: 1 };
  const read: string[][] = [[], []];
  const [one, other] = read.map((into) =>
    sharedLog(buffer, places, (entry) => {
      into.push(entry);
    }),
  );
  one?.enter('a memory');
  other?.enter('a key, in Zürich');
  one?.enter('another');
  other?.read();
  const entries = ['a memory', 'a key, in Zürich', 'another'];
  expect(read).toEqual([entries, entries]);
});

test('a log that is full says so', () => {
  const places = { words: new Int32Array(new SharedArrayBuffer(8)), length: 0, lock: 1 };
  const log = sharedLog(new SharedArrayBuffer(16), places, () => undefined);
  expect(() => log.enter('more than there is room for')).toThrow(RangeError);
});
