import { expect, test } from 'vitest';

import { deviceSchema } from './device.ts';

const refusal = (name: string): string | undefined =>
  deviceSchema.safeParse({ name, type: 'phone' }).error?.issues[0]?.message;

test('a reserved name is said to be one', () => {
  for (const name of ['constructor', 'toString', '__proto__']) {
    expect(refusal(name)).toBe('a reserved name; give the device another one');
  }
});

test('what is no name of a device is told what one is', () => {
  expect(refusal('../7')).toContain('a device is 1 to 24 letters');
  expect(refusal('2005')).toBeUndefined();
});
