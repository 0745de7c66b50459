import { expect, test } from 'vitest';

import { onlyLanded } from './only-landed.ts';

const step = { input: { type: 'TAnswerCall' }, answer: 'refused', events: [] } as const;

const REQUEST = { type: 'TAnswerCall' };

/** Requests in flight that nobody may look at. */
const unseen = new Proxy([], {
  get: () => {
    throw new Error('somebody has looked at what is in flight');
  },
});

test('a request refused at once is seen to change nothing without a look at what is in flight', () => {
  const state = { calls: 1, inFlight: unseen };
  expect(onlyLanded({ ...step, before: state, after: state, reference: 1 })).toBe(true);
  expect(onlyLanded({ ...step, before: state, after: state, reference: undefined })).toBe(false);
});

test.each([
  [[REQUEST, null], [null, null], undefined, true],
  [[REQUEST, REQUEST], [null, null], undefined, false],
  [[REQUEST, null], [null, null], 2, false],
  [[REQUEST, null], [REQUEST, REQUEST], 2, false],
])('%j in flight, then %j, for a request with ReferenceID %j: %j', (was, is, reference, due) => {
  const before = { calls: 1, inFlight: was };
  expect(onlyLanded({ ...step, before, after: { calls: 1, inFlight: is }, reference })).toBe(due);
  expect(onlyLanded({ ...step, before, after: { calls: 2, inFlight: is }, reference })).toBe(false);
});
