import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { z } from 'zod';

import { calls } from '../../calls/index.ts';
import { type FaultResult, faultResultSchema } from '../../check/adequacy/results.ts';
import { paperWorld } from '../paper-world.ts';
import { run } from '../run.ts';

const folder = mkdtempSync(join(tmpdir(), 'partyline-faults-'));
const file = join(folder, '.faults', 'calls.jsonl');
afterAll(() => rmSync(folder, { recursive: true }));
beforeEach(() => rmSync(file, { force: true }));

/** Examines the faults of the smallest switch; interrupted after so many results, if that is said. */
async function examined(interruptedAfter = Infinity) {
  const stop = new AbortController();
  const paper = paperWorld(folder);
  let updates = 0;
  const update = (): void => {
    updates += 1;
    if (updates === interruptedAfter) stop.abort();
  };
  const world = {
    ...paper,
    terminal: { ...paper.terminal, progress: () => ({ update, stop: () => undefined }) },
    switches: [calls],
    stop: stop.signal,
  };
  const asked = ['faults', 'calls', '--runs', '60', '--states', '2000', '--json'];
  const exit = await run(asked, world);
  const results = (): readonly FaultResult[] =>
    z.array(faultResultSchema).parse(JSON.parse(paper.printed.join('\n')));
  return { exit, updates, results, warned: paper.warned };
}

describe('partyline faults', () => {
  test('knows of every fault of the smallest switch who notices it, and the shortest way', async () => {
    const { exit, results } = await examined();
    expect(exit).toBe(0);
    const all = results();
    expect(all.map(({ fault }) => fault)).toEqual(calls.faults.map(({ id }) => id));
    for (const { fault, caughtBy, shortest, shrunkTo } of all) {
      expect(caughtBy).toContain(calls.faults.find(({ id }) => id === fault)?.breaks);
      expect(shortest).toBe(shrunkTo);
    }
  });

  test('goes on where it was interrupted', async () => {
    const uninterrupted = (await examined()).results();
    rmSync(file);
    const first = await examined(2);
    expect(first.exit).toBe(130);
    expect(first.results()).toEqual(uninterrupted.slice(0, 2));
    expect(first.warned).toEqual([
      'partyline: interrupted; the same command goes on where it ended',
    ]);
    const then = await examined();
    expect(then.exit).toBe(0);
    expect(then.updates).toBe(uninterrupted.length - 2);
    expect(then.results()).toEqual(uninterrupted);
  });

  test('leaves a spoilt file of results alone, with one line and exit 2', async () => {
    await examined();
    const spoilt = readFileSync(file, 'utf8').replace('"caughtBy"', '"caught');
    writeFileSync(file, spoilt);
    const { exit, warned } = await examined();
    expect(exit).toBe(2);
    expect(warned).toEqual([
      'partyline: .faults/calls.jsonl: line 2 is not what `faults` writes; move it away, or begin anew with --fresh',
    ]);
    expect(readFileSync(file, 'utf8')).toBe(spoilt);
  });
});
