import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';

import { genesys } from '../genesys/index.ts';
import { loadConfiguration } from './load-configuration.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'partyline-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

const dns = [{ name: 'A' }, { name: 'B' }];

const load = (json: unknown, dialect?: string): unknown => {
  writeFileSync(join(folder, 'two.json'), JSON.stringify(json));
  return loadConfiguration('two.json', genesys, folder, dialect);
};

test('a file that names no dialect is read in the one that is asked for, or in the usual one', () => {
  expect(load({ dns }, 'voice-microservices')).toMatchObject({ dialect: 'voice-microservices' });
  expect(load({ dns })).toMatchObject({ dialect: 't-server' });
});

test('a file that names the dialect that is asked for is read', () => {
  const dialect = 'voice-microservices';
  expect(load({ dns, dialect }, dialect)).toMatchObject({ dialect });
});

test('a file that names another dialect than is asked for is refused', () => {
  expect(() => load({ dns, dialect: 't-server' }, 'voice-microservices')).toThrow(
    'two.json: dialect: it is "t-server", and --dialect asks for "voice-microservices"; ' +
      'leave --dialect out, or change the file',
  );
});

test.each([[[]], [null], [{ dns, dialect: 5 }], [{ dns: [] }]])(
  'what is no configuration is refused as before: %j',
  (json) => {
    expect(() => load(json, 't-server')).toThrow(/^two\.json: .*mend it there/u);
  },
);
