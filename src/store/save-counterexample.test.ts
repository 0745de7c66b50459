import {
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';

import type { CounterexampleFile } from '../formats/counterexample.ts';
import { fileName } from './file-name.ts';
import { saveCounterexample } from './save-counterexample.ts';
import { savedCounterexamples } from './saved-counterexamples.ts';

const found: CounterexampleFile = {
  format: 1,
  switch: 'genesys',
  config: { dns: [{ name: 'A' }] },
  invariant: 'one-terminal-event',
  fault: null,
  status: 'open',
  found: { by: 'partyline check', seed: 1, date: '2026-11-20' },
  inputs: [{ type: 'link-lost', answer: 'accepted' }],
  story: [],
  evidence: [],
};

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'partyline-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

test('a counterexample is saved under its switch, its invariant and 8 hex digits', () => {
  const file = saveCounterexample('counterexamples', found, folder);
  expect(file).toMatch(/^counterexamples\/genesys\/one-terminal-event\.[0-9a-f]{8}\.json$/u);
  expect(JSON.parse(readFileSync(join(folder, file), 'utf8'))).toEqual(found);
  expect(savedCounterexamples('counterexamples', folder)).toEqual([file]);
});

test('when and how it was found is no part of its name, everything that replays is', () => {
  const later = { ...found, found: { by: 'another', seed: 2, date: '2027-01-01' } };
  const reordered = { ...found, inputs: [{ answer: 'accepted' as const, type: 'link-lost' }] };
  expect(fileName(later)).toBe(fileName(found));
  expect(fileName(reordered)).toBe(fileName(found));
  expect(fileName({ ...found, fault: 'x', status: 'fault' })).not.toBe(fileName(found));
  expect(fileName({ ...found, inputs: [] })).not.toBe(fileName(found));
});

test('one that is there already stays as it is', () => {
  const file = saveCounterexample('counterexamples', { ...found, status: 'fixed' }, folder);
  const before = readFileSync(join(folder, file), 'utf8');
  expect(saveCounterexample('counterexamples', found, folder)).toBe(file);
  expect(readFileSync(join(folder, file), 'utf8')).toBe(before);
});

test('a different file of that name is not overwritten', () => {
  const file = join(folder, 'counterexamples', fileName(found));
  mkdirSync(join(folder, 'counterexamples', 'genesys'), { recursive: true });
  writeFileSync(file, 'mine');
  expect(() => saveCounterexample('counterexamples', found, folder)).toThrow(
    /a different file has this name; move that file away/u,
  );
  expect(readFileSync(file, 'utf8')).toBe('mine');
});

test('nothing is written where a link leads out of the folder', () => {
  const elsewhere = mkdtempSync(join(tmpdir(), 'elsewhere-'));
  mkdirSync(join(folder, 'counterexamples'));
  symlinkSync(elsewhere, join(folder, 'counterexamples', 'genesys'));
  expect(() => saveCounterexample('counterexamples', found, folder)).toThrow(/a link leads out/u);
  expect(readdirSync(elsewhere)).toEqual([]);
  rmSync(elsewhere, { recursive: true });
});

test('no draft is left behind', () => {
  const file = saveCounterexample('counterexamples', found, folder);
  expect(readdirSync(join(folder, 'counterexamples', 'genesys'))).toEqual([file.split('/')[2]]);
});
