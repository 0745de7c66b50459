import { expect, test } from 'vitest';

import { Delays } from './delays.ts';

test('the delays of a request are told from the shortest to the longest', () => {
  const delays = new Delays();
  for (let ms = 100; ms >= 1; ms -= 1) delays.note('TMakeCall', ms);
  delays.note('TAnswerCall', 7);
  expect(delays.all).toEqual([
    { request: 'TAnswerCall', answered: 1, min: 7, median: 7, p95: 7, max: 7 },
    { request: 'TMakeCall', answered: 100, min: 1, median: 50, p95: 95, max: 100 },
  ]);
});

test('a stamp that goes back counts as no delay', () => {
  const delays = new Delays();
  delays.note('THoldCall', -5);
  expect(delays.all[0]).toMatchObject({ min: 0, max: 0 });
});
