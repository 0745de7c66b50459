import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

import { exploreReportSchema } from '../../formats/reports/explore-report.ts';
import { paperWorld } from '../paper-world.ts';
import { run } from '../run.ts';

const folder = mkdtempSync(join(tmpdir(), 'partyline-explore-'));

const explored = async (...args: readonly string[]) => {
  const world = paperWorld(folder);
  const exit = await run(['explore', ...args], world);
  return { exit, printed: world.printed.join('\n'), warned: world.warned.join('\n') };
};

describe('partyline explore', () => {
  test('goes through a study completely and says so', async () => {
    const { exit, printed } = await explored('calls', '--config', '3-2-1');
    expect(exit).toBe(0);
    expect(printed).toContain(
      'no violation: every interleaving of this configuration was gone through',
    );
  });

  test('reports in the shape that its schema describes', async () => {
    const { printed } = await explored('calls', '--config', '3-2-1', '--json');
    const report = exploreReportSchema.parse(JSON.parse(printed));
    expect(report).toMatchObject({
      states: 374,
      transitions: 3204,
      complete: true,
      violations: [],
    });
    expect(report.coverage.notSeen).toEqual([]);
  });

  test('finds a planted fault, and writes its trace and the graph', async () => {
    const { exit, printed } = await explored(
      'calls',
      '--config',
      '3-2-1',
      '--fault',
      'consults-without-holding',
      '--out-itf',
      'trace.itf.json',
      '--dot',
      'graph.dot',
    );
    expect(exit).toBe(1);
    expect(printed).toContain('VIOLATION one-conversation');
    const itf: unknown = JSON.parse(readFileSync(join(folder, 'trace.itf.json'), 'utf8'));
    expect(itf).toMatchObject({
      vars: ['calls', 'outOfService', 'input', 'said'],
      states: { length: 5 },
    });
    expect(readFileSync(join(folder, 'graph.dot'), 'utf8')).toMatch(/^digraph "calls 3-2-1" \{/u);
  });

  test('ends inconclusive where a bound is met before everything was seen', async () => {
    const { exit, printed } = await explored('calls', '--config', '5-2-1', '--states', '100');
    expect(exit).toBe(3);
    expect(printed).toContain('bounded, by the number of states');
  });

  test('names the studies there are where one is not known', async () => {
    const { exit, warned } = await explored('calls', '--config', '5-2-2');
    expect(exit).toBe(2);
    expect(warned).toContain('5-2-1');
  });
});
