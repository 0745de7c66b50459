import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';

import { savedCounterexamples } from './saved-counterexamples.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'partyline-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

const at = (...parts: readonly string[]): string => join(folder, 'saved', ...parts);

/** The files there are, and what is said of the rest. */
const listed = () => {
  const { files, refused } = savedCounterexamples('saved', folder);
  return { files, refused: refused.map(({ message }) => message.replace(/;.*/u, '')) };
};

test('where there is no folder there is nothing', () => {
  expect(listed()).toEqual({ files: [], refused: [] });
});

test('the files of every switch are listed in order, hidden ones and notes left out', () => {
  for (const name of ['uccx', 'genesys', '.git']) mkdirSync(at(name), { recursive: true });
  for (const name of ['b.json', 'a.json', '.a.json', 'notes.md']) {
    writeFileSync(at('genesys', name), '');
  }
  writeFileSync(at('uccx', 'c.json'), '');
  writeFileSync(at('.git', 'd.json'), '');
  writeFileSync(at('README.md'), '');
  expect(listed()).toEqual({
    files: ['saved/genesys/a.json', 'saved/genesys/b.json', 'saved/uccx/c.json'],
    refused: [],
  });
});

test('a folder with the name of a counterexample is listed as one, to be refused when it is read', () => {
  mkdirSync(at('genesys', 'd.json'), { recursive: true });
  expect(listed().files).toEqual(['saved/genesys/d.json']);
});

test('a file in the place of the folder is told', () => {
  writeFileSync(at(), '');
  expect(listed()).toEqual({ files: [], refused: ['saved: it is no folder'] });
});

test('a link in the place of the folder is told, wherever it leads', () => {
  symlinkSync('nowhere', at());
  expect(listed()).toEqual({ files: [], refused: ['saved: it is a link'] });
});

test('files and links in the place of a folder of a switch are told, and the others are listed', () => {
  mkdirSync(at('uccx'), { recursive: true });
  writeFileSync(at('uccx', 'c.json'), '');
  writeFileSync(at('genesys'), '');
  writeFileSync(at('lost.json'), '');
  symlinkSync('uccx', at('other'));
  expect(listed()).toEqual({
    files: ['saved/uccx/c.json'],
    refused: [
      'saved/genesys: it is no folder',
      'saved/lost.json: it is no folder',
      'saved/other: it is a link',
    ],
  });
});
