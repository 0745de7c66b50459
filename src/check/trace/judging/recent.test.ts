import { expect, test } from 'vitest';

import { Recent } from './recent.ts';

test('what is touched stays, what is not is dropped', () => {
  const recent = new Recent<number>(2);
  for (let number = 0; number < 10; number += 1) {
    recent.set(String(number), number);
    expect(recent.get('0')).toBe(0);
  }
  expect(recent.get('3')).toBeUndefined();
  expect(recent.get('9')).toBe(9);
  expect(recent.forgot).toBe(true);
});

test('nothing is dropped while there is room', () => {
  const recent = new Recent<number>(5);
  for (let number = 0; number < 10; number += 1) recent.set(String(number), number);
  expect([...recent.values()]).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
  expect(recent.forgot).toBe(false);
  recent.delete('9');
  expect(recent.get('9')).toBeUndefined();
});
