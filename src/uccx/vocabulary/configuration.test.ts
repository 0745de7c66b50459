import { expect, test } from 'vitest';

import { configurationSchema } from './configuration.ts';

const problem = (...devices: readonly object[]): string | undefined =>
  configurationSchema.safeParse({ devices }).error?.issues[0]?.message;

const phone = (name: string, agent: object = {}): object => ({ name, type: 'phone', agent });

test('each agent has an id of its own, given or made of the extension', () => {
  expect(problem(phone('2005', { id: 'ann' }), phone('2006', { id: 'bob' }))).toBeUndefined();
  const same = 'two agents have the same id';
  expect(problem(phone('2005', { id: 'ann' }), phone('2006', { id: 'ann' }))).toBe(same);
  expect(problem(phone('2005', { id: 'agt2006' }), phone('2006'))).toBe(same);
});

test('each device and client has a name of its own', () => {
  const same = 'two devices or clients have the same name';
  expect(problem(phone('2005'), phone('2005', { id: 'ann' }))).toBe(same);
  expect(problem({ name: 'bridge', type: 'cti-port' })).toBe(same);
});
