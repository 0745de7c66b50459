import {
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';

import { genesys } from '../genesys/index.ts';
import { FileError } from './errors.ts';
import { loadCounterexample } from './load-counterexample.ts';

const good = {
  format: 1,
  switch: 'genesys',
  config: { dns: [{ name: 'A' }, { name: 'B' }] },
  invariant: 'one-terminal-event',
  fault: null,
  status: 'fixed',
  found: { by: 'partyline check', seed: 1, date: '2026-11-20' },
  inputs: [{ type: 'dials', thisDN: 'A', otherDN: 'B', answer: 'accepted' }],
  story: ['1. A dials B -> A EventDialing call 1'],
  evidence: ['none'],
};

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'partyline-'));
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const load = (text: string | Uint8Array, name = 'file.json'): unknown => {
  writeFileSync(join(folder, name), text);
  return loadCounterexample(name, folder, [genesys]);
};

const changed = (change: object): string => JSON.stringify({ ...good, ...change });

test('a good file is read, its defaults filled in', () => {
  const { config, inputs, invariant } = loadGood();
  expect(config).toMatchObject({ dialect: 't-server', calls: 4 });
  expect(inputs).toEqual([{ type: 'dials', thisDN: 'A', otherDN: 'B' }]);
  expect(invariant.id).toBe('one-terminal-event');
});

const loadGood = (): ReturnType<typeof loadCounterexample> => {
  writeFileSync(join(folder, 'good.json'), JSON.stringify(good));
  return loadCounterexample('good.json', folder, [genesys]);
};

const deep = `${'['.repeat(200_000)}${']'.repeat(200_000)}`;

test.each([
  ['cut short', JSON.stringify(good).slice(0, 100), 'line 1, column 101: not JSON'],
  ['empty', '', 'line 1, column 1: not JSON'],
  [
    'with a word that is none',
    '{\n  "format": 1,\n  "switch": genesys\n}\n',
    'line 3, column 13: not',
  ],
  ['with a comma too many', '{\n  "format": 1,\n}\n', 'line 3, column 1: not JSON'],
  ['not UTF-8', Uint8Array.of(0x7b, 0xff, 0xfe, 0x7d), 'it is not UTF-8 text'],
  ['nested without end', deep, 'line 1, column 33: nested more than 32 deep'],
  ['a list', '[]', 'expected object'],
  ['null', 'null', 'expected object'],
  ['of another format', changed({ format: 2 }), 'format: not format 1'],
  [
    'with a prototype',
    `{"__proto__":{"status":"open"},${JSON.stringify(good).slice(1)}`,
    '__proto__: a reserved name',
  ],
  [
    'with a constructor inside',
    changed({ config: { dns: [{ constructor: 1 }] } }),
    'config.dns[0].constructor: a reserved name',
  ],
  ['with a field too many', changed({ extra: 1 }), 'extra: no such field'],
  ['without inputs', changed({ inputs: undefined }), 'inputs: '],
  ['with a list where an input belongs', changed({ inputs: [[]] }), 'inputs[0]: '],
  [
    'with an object inside an input',
    changed({ inputs: [{ ...good.inputs[0], thisDN: {} }] }),
    'inputs[0].thisDN: ',
  ],
  [
    'with an answer there is not',
    changed({ inputs: [{ ...good.inputs[0], answer: 'maybe' }] }),
    'inputs[0].answer: ',
  ],
  [
    'with an input there is not',
    changed({ inputs: [{ type: 'explodes', answer: 'accepted' }] }),
    'inputs[0]',
  ],
  [
    'with more inputs than anyone shrinks to',
    changed({ inputs: Array.from({ length: 10_001 }, () => good.inputs[0]) }),
    'inputs: more than 10000 inputs',
  ],
  [
    'with a DN twice',
    changed({ config: { dns: [{ name: 'A' }, { name: 'A' }] } }),
    'config.dns: two DNs have the same name',
  ],
  ['with a DN that is no DN', changed({ config: { dns: [{ name: '../A' }] } }), 'config.dns'],
  [
    'of an unknown switch',
    changed({ switch: 'genesis' }),
    'switch: no switch "genesis"; did you mean genesys?',
  ],
  [
    'of an unknown invariant',
    changed({ invariant: 'one-terminal-evnt' }),
    'did you mean one-terminal-event',
  ],
  [
    'of an unknown fault',
    changed({ fault: 'nothing-like-it', status: 'fault' }),
    'fault: no fault "nothing-like-it"',
  ],
  ['with an id that is a path', changed({ invariant: '../../x' }), 'invariant: an id is'],
  ['with a fault that is called open', changed({ fault: 'x' }), 'status: '],
])('a file %s is refused in one line that says where', (_, text, problem) => {
  const refused = refusal(() => load(text));
  expect(refused.message).toMatch(/^file\.json: /u);
  expect(refused.message).toContain(problem);
  expect(refused.message).not.toContain('\n');
  expect(refused.message.length).toBeLessThan(300);
});

test('a file may be of any fault there is, derived ones too', () => {
  const file = changed({ status: 'fault', fault: 'drop:EventReleased' });
  expect(load(file)).toMatchObject({ fault: { id: 'drop:EventReleased' } });
  expect(() => load(changed({ status: 'fault', fault: '../etc' }))).toThrow('no such id');
});

test('a file of 100 MB is refused before it is read', () => {
  writeFileSync(join(folder, 'large.json'), '');
  truncateSync(join(folder, 'large.json'), 100_000_000);
  const before = process.memoryUsage().rss;
  const refused = refusal(() => loadCounterexample('large.json', folder, [genesys]));
  expect(refused.fault).toBe('too-large');
  expect(process.memoryUsage().rss - before).toBeLessThan(50_000_000);
});

test('a folder and a file that is not there are refused', () => {
  mkdirSync(join(folder, 'folder.json'), { recursive: true });
  expect(refusal(() => loadCounterexample('folder.json', folder, [genesys])).fault).toBe(
    'not-a-file',
  );
  expect(refusal(() => loadCounterexample('nowhere.json', folder, [genesys])).fault).toBe(
    'missing',
  );
});

test('refusing touches nothing', () => {
  const text = changed({ status: 'never' });
  refusal(() => load(text, 'untouched.json'));
  expect(readFileSync(join(folder, 'untouched.json'), 'utf8')).toBe(text);
  expect(readdirSync(folder)).not.toContain('counterexamples');
});

const refusal = (doing: () => unknown): FileError => {
  try {
    doing();
  } catch (error) {
    if (error instanceof FileError) return error;
    throw error;
  }
  throw new Error('nothing was refused');
};

test('a type of input that is to be left out has to be one there is', () => {
  expect(() => load(changed({ without: ['link-lost', 'hangs-upp'] }))).toThrow(
    /without\[1\]: no type of input "hangs-upp"; did you mean hangs-up/u,
  );
  expect(() => load(changed({ without: ['link-lost'] }))).not.toThrow();
});
