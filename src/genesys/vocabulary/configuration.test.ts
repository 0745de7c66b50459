import { expect, test } from 'vitest';

import { readConfiguration } from '../configurations.ts';

test.each(['constructor', 'toString', 'valueOf'])(
  '%s is a reserved name, and said to be',
  (name) => {
    expect(() => readConfiguration({ dns: [{ name }] })).toThrow(
      'dns[0].name: a reserved name; give the DN another one',
    );
  },
);

test.each(['', '../A', 'A B', '7'.repeat(33), '__proto__'])('%j is no DN', (name) => {
  expect(() => readConfiguration({ dns: [{ name }] })).toThrow('dns[0].name: a DN is 1 to 32');
});

test.each([
  ['the same digits', { name: 'A', digits: '80' }, { name: 'B', digits: '80' }],
  ['the number of another as digits', { name: 'A' }, { name: 'B', digits: 'A' }],
])('two DNs with %s are refused: nobody could say who is dialed', (_, ...dns) => {
  for (const listed of [dns, dns.toReversed()]) {
    expect(() => readConfiguration({ dns: listed })).toThrow(
      'dns: two DNs are reached by the same digits',
    );
  }
});

test('two DNs with one name are refused as such', () => {
  expect(() => readConfiguration({ dns: [{ name: 'A' }, { name: 'A' }] })).toThrow(
    'dns: two DNs have the same name',
  );
});

test('a DN may be dialed by digits of its own or by its number', () => {
  const dns = [
    { name: 'A', digits: '8A' },
    { name: 'B', digits: 'B' },
  ];
  expect(readConfiguration({ dns }).dns).toMatchObject(dns);
});

test('agents log in at phones alone', () => {
  expect(() => readConfiguration({ dns: [{ name: 'Q', type: 'acd-queue', agent: true }] })).toThrow(
    'agents log in at extensions only',
  );
  expect(readConfiguration({ dns: [{ name: 'A', agent: true }, { name: 'B' }] }).dns).toMatchObject(
    [{ agent: true }, { agent: false }],
  );
});
