import { expect, test } from 'vitest';

import { Clock } from './clock.ts';
import { stampOf } from './stamp.ts';

const HOUR = 3_600_000;
const day = (text: string): number => Date.parse(`${text}T00:00:00Z`);

test.each([
  ['09:01:46.060 text', undefined, 46_060],
  ['@09:01:46.0605 [0] text', undefined, 46_060],
  ['2016-08-11T09:01:46.060 Trc', '2016-08-11', 46_060],
  ['Thu Aug 11 09:01:46 2016.060 Trc', '2016-08-11', 46_060],
  ['Thu 11 Aug 2016 09:01:46 AM CDT.060', '2016-08-11', 46_060],
  ['08/11/2016 09:01:46.060', '2016-08-11', 46_060],
  ['08/11/16@09:01:46.060', '2016-08-11', 46_060],
])('%s is a stamp', (line, date, rest) => {
  expect(stampOf(line)).toEqual({
    time: 9 * HOUR + 60_000 + rest,
    day: date === undefined ? undefined : day(date),
  });
});

test('a line without a time has no stamp', () => {
  expect(stampOf('message EventRinging')).toBeUndefined();
});

test('a stamp without date goes on over midnight', () => {
  const clock = new Clock();
  const times = ['23:59:59.000', '00:00:01.000', '23:59:59.500', '00:00:02.000'];
  const read = times.map((line) => clock.read(line) ?? 0);
  expect(read.map((at) => at - (read[0] ?? 0))).toEqual([0, 2000, 500, 3000]);
});

test('a stamp without date is of the day that was said last', () => {
  const clock = new Clock();
  clock.read('2016-08-11T23:59:00.000');
  expect(clock.read('00:01:00.000')).toBe(day('2016-08-12') + 60_000);
});
