import { expect, test } from 'vitest';

import { readConfiguration } from './configurations.ts';
import { remarks } from './remarks.ts';

const remarked = (...devices: readonly object[]): readonly string[] =>
  remarks(readConfiguration({ devices }));

const trigger = { name: 'T', type: 'trigger', csq: 2 };
const port = { name: 'P', type: 'cti-port' };
const agentOf = (...csqs: readonly number[]) => ({ name: 'A', type: 'phone', agent: { csqs } });

test('a CSQ that no agent serves is remarked on', () => {
  expect(remarked(agentOf(1), trigger, port)).toEqual([
    'devices[1].csq: no agent serves CSQ 2, so that its calls stay queued',
  ]);
  expect(remarked(agentOf(1, 2), trigger, port)).toEqual([]);
});

test('a trigger without a CTI port is remarked on', () => {
  expect(remarked(agentOf(2), trigger)).toEqual([
    'devices[1]: no CTI port answers what T is called for',
  ]);
});
