import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';

import type { Examined } from '../check/adequacy/results.ts';
import { FaultResults, type ResultsHeader } from './fault-results.ts';

const HEADER: ResultsHeader = {
  format: 1,
  switch: 'genesys',
  version: '0.1.0',
  seed: 1,
  runs: 10,
  states: 0,
  fingerprint: 'abc',
};

const result = (fault: string): Examined => ({
  fault,
  switch: 'genesys',
  kind: 'output',
  class: 'caught',
  caughtBy: ['one-terminal-event'],
  runs: 1,
  shrunkTo: 3,
  shortest: 3,
  because: null,
  acted: true,
});

const folder = mkdtempSync(join(tmpdir(), 'partyline-results-'));
const path = join(folder, 'results.jsonl');
afterAll(() => rmSync(folder, { recursive: true }));
beforeEach(() => rmSync(path, { force: true }));

const resumed = (changes: Partial<ResultsHeader> = {}, isFresh = false): FaultResults =>
  new FaultResults('results.jsonl', folder, { ...HEADER, ...changes }, isFresh);

const kept = (results: FaultResults): readonly string[] => [...results.kept.keys()];

describe('results that are kept', () => {
  beforeEach(() => {
    const results = resumed();
    results.add(result('a'));
    results.add(result('b'));
  });

  test('are there again for the same runs', () => {
    expect(kept(resumed())).toEqual(['a', 'b']);
    expect(resumed().kept.get('a')).toEqual(result('a'));
  });

  test.each([{ seed: 2 }, { runs: 11 }, { states: 5 }, { fingerprint: 'abd' }])(
    'are of no use for others, %o',
    (changes) => {
      expect(kept(resumed(changes))).toEqual([]);
    },
  );

  test('are forgotten where that is asked for', () => {
    expect(kept(resumed({}, true))).toEqual([]);
    expect(kept(resumed())).toEqual([]);
  });

  test('lose but the line that was cut short, and go on after it', () => {
    const whole = readFileSync(path, 'utf8');
    writeFileSync(path, whole.slice(0, -20));
    expect(kept(resumed())).toEqual(['a']);
    resumed().add(result('b'));
    expect(readFileSync(path, 'utf8')).toBe(whole);
  });

  test('begin anew where the header was cut short', () => {
    writeFileSync(path, JSON.stringify(HEADER).slice(0, 30));
    expect(kept(resumed())).toEqual([]);
    expect(readFileSync(path, 'utf8')).toBe(`${JSON.stringify(HEADER)}\n`);
  });

  test.each([
    ['in a result', 'one-terminal-event', 'one-\u0000', 2],
    ['in the shape of a result', '"kind":"output"', '"kind":"else"', 2],
    ['in the header', '"format":1', '"format":9', 1],
    ['by a line that is none', '\n', '\n\n', 2],
  ])('are left alone where the file is spoilt %s', (_, from, to, line) => {
    const spoilt = readFileSync(path, 'utf8').replace(from, to);
    writeFileSync(path, spoilt);
    const told = `results.jsonl: line ${line} is not what \`faults\` writes; move it away, or begin anew with --fresh`;
    expect(() => resumed()).toThrow(told);
    expect(readFileSync(path, 'utf8')).toBe(spoilt);
    expect(kept(resumed({}, true))).toEqual([]);
  });

  test('are not looked for in a file of something else', () => {
    writeFileSync(path, 'my notes');
    expect(() => resumed()).toThrow('results.jsonl: line 1 is not');
    expect(readFileSync(path, 'utf8')).toBe('my notes');
  });
});
