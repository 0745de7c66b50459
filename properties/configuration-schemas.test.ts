import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';

import { type Explorable, explorables } from '../src/cli/switches/explorable.ts';
import { configurationSchema, schemaFile } from '../src/formats/configuration-schema.ts';

const inPackage = (file: string): string => fileURLToPath(new URL(`../${file}`, import.meta.url));

/** Configurations as files write them, and whether they can be read. */
const configurations: Readonly<Record<string, readonly (readonly [boolean, object])[]>> = {
  genesys: [
    [true, { dns: [{ name: '7001' }, { name: '8001', type: 'acd-queue' }] }],
    [true, { $schema: './genesys.json', dns: [{ name: '7001' }] }],
    [false, { dns: [{ name: '7001', type: 'aqd-queue' }] }],
    [false, { dns: [] }],
    [false, {}],
  ],
  uccx: [
    [true, { devices: [{ name: '2005', type: 'phone', agent: { csqs: [1] } }] }],
    [
      true,
      { $schema: 'https://example.org/uccx.json', devices: [{ name: 'P', type: 'cti-port' }] },
    ],
    [false, { devices: [{ name: '2005' }] }],
    [false, { devices: [{ name: '2005', type: 'phone', agents: {} }] }],
  ],
  calls: [
    [true, { phones: ['7001', '7002'], calls: 1 }],
    [false, { phones: ['7001'] }],
  ],
};

describe.each(explorables)('the JSON Schema of $sw.name', ({ sw, studies, configuration }) => {
  const schema = configurationSchema(configuration, sw);

  test('that the package has is the one the switch reads by', () => {
    expect(JSON.parse(readFileSync(inPackage(schemaFile(sw.name)), 'utf8'))).toEqual(schema);
  });

  test('takes the configuration of every study', () => {
    const reader = z.fromJSONSchema(schema);
    for (const { name, config } of studies) {
      expect([name, reader.safeParse(config).success]).toEqual([name, true]);
    }
  });

  test.each([...(configurations[sw.name] ?? [])])(
    'takes what the switch takes: %s %j',
    (ok, json) => {
      expect([z.fromJSONSchema(schema).safeParse(json).success, reads(sw, json)]).toEqual([ok, ok]);
    },
  );
});

const reads = (sw: Explorable['sw'], json: object): boolean => {
  try {
    sw.readConfiguration(json);
    return true;
  } catch {
    return false;
  }
};

test('where a schema is said to be is no part of a configuration', () => {
  for (const { sw, studies } of explorables) {
    const [study] = studies;
    const config = Object.fromEntries(Object.entries(study?.config ?? {}));
    expect(sw.readConfiguration({ $schema: 'x.json', ...config })).toEqual(config);
  }
});
