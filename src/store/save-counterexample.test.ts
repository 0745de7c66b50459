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
  expect(savedCounterexamples('counterexamples', folder)).toEqual({ files: [file], refused: [] });
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

test.each(['counterexamples', 'counterexamples/genesys'])(
  'nothing is made or written behind a link that stands for %s',
  (place) => {
    const elsewhere = mkdtempSync(join(tmpdir(), 'elsewhere-'));
    if (place.includes('/')) mkdirSync(join(folder, 'counterexamples'));
    for (const target of [elsewhere, join(folder, 'nowhere')]) {
      symlinkSync(target, join(folder, place));
      expect(() => saveCounterexample('counterexamples', found, folder)).toThrow(
        `${place}: it is a link; put a folder in its place`,
      );
      rmSync(join(folder, place));
    }
    expect(readdirSync(elsewhere)).toEqual([]);
    expect(readdirSync(folder)).not.toContain('nowhere');
    rmSync(elsewhere, { recursive: true });
  },
);

test('nothing is written where a file stands for a folder', () => {
  writeFileSync(join(folder, 'counterexamples'), 'mine');
  expect(() => saveCounterexample('counterexamples', found, folder)).toThrow(
    /the folder cannot be made/u,
  );
  expect(readFileSync(join(folder, 'counterexamples'), 'utf8')).toBe('mine');
});

test('no draft is left behind', () => {
  const file = saveCounterexample('counterexamples', found, folder);
  expect(readdirSync(join(folder, 'counterexamples', 'genesys'))).toEqual([file.split('/')[2]]);
});
