import { expect, test } from 'vitest';

import { outputLost } from './output-lost.ts';

const failing = (code: string): NodeJS.ErrnoException =>
  Object.assign(new Error(`${code}: it failed, write`), { code });

test('a full disk is told in one line and ends the command with 70', () => {
  expect(outputLost(failing('ENOSPC'), 0)).toEqual({
    exit: 70,
    told: [
      'partyline: standard output cannot be written: no space is left there; make room or write it elsewhere',
    ],
  });
});

test('any other failure of standard output is told likewise', () => {
  const { exit, told } = outputLost(failing('EIO'), undefined);
  expect(exit).toBe(70);
  expect(told).toEqual([expect.stringContaining('EIO: it failed, write; ')]);
});

test('whoever stops reading ends the command without a word', () => {
  expect(outputLost(failing('EPIPE'), undefined)).toEqual({ exit: 0, told: [] });
  expect(outputLost(failing('EPIPE'), 1)).toEqual({ exit: 1, told: [] });
});
