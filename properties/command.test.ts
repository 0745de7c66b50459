import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { z } from 'zod';

import { faultResultSchema } from '../src/check/adequacy/results.ts';
import { checkReportSchema } from '../src/formats/reports/check-report.ts';

const command = fileURLToPath(new URL('../dist/cli/main.js', import.meta.url));

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'partyline-command-'));
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const partyline = (...args: readonly string[]) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [command, ...args], {
    cwd: folder,
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
};

test('the command runs its main job and ends with 0', () => {
  const { status, stdout, stderr } = partyline('check', '--runs', '50', '--seed', '1');
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  expect(stdout).toContain('50 runs, nothing found');
});

test('a violation ends it with 1, and nothing but the report is on standard output', () => {
  const { status, stdout } = partyline(
    'check',
    '--runs',
    '300',
    '--seed',
    '1',
    '--fault',
    'double-released',
    '--json',
  );
  expect(status).toBe(1);
  expect(checkReportSchema.safeParse(JSON.parse(stdout)).success).toBe(true);
});

test('bad input ends it with 2 and one line', () => {
  writeFileSync(join(folder, 'cut.json'), '{"format": 1, "inputs": [');
  const { status, stderr } = partyline('replay', 'cut.json');
  expect(status).toBe(2);
  expect(stderr).toMatch(/^partyline: cut\.json: line 1, column \d+: not JSON; [^\n]*\n$/u);
});

test('a folder that has been removed ends it with 2 and one line', () => {
  const inGone = 'mkdir gone && cd gone && rmdir ../gone && exec "$0" "$1" scenarios';
  const { status, stdout, stderr } = spawnSync('sh', ['-c', inGone, process.execPath, command], {
    cwd: folder,
    encoding: 'utf8',
  });
  expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
  expect(stderr).toBe('partyline: the folder it runs in is gone; change to one that is there\n');
});

test('no colour is written where nobody watches', () => {
  expect(partyline('invariants').stdout).not.toContain('\u001b');
});

/** Runs a command and interrupts it after so many milliseconds; the status is `null` where it had not begun. */
async function interrupted(
  after: number,
  ...args: readonly string[]
): Promise<{ readonly status: unknown; readonly told: string }> {
  const child = spawn(process.execPath, [command, ...args], { cwd: folder });
  let told = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    told += text;
  });
  setTimeout(() => child.kill('SIGINT'), after);
  const status = await new Promise((resolve) => {
    child.on('close', resolve);
  });
  return { status, told };
}

/** The same, once it has told of this; on a busy machine the command may need longer for it. */
async function interruptedOnceTold(of: RegExp, ...args: readonly string[]) {
  let ended = await interrupted(2_000, ...args);
  for (const later of [6_000, 20_000]) {
    if (!of.test(ended.told)) ended = await interrupted(later, ...args);
  }
  return ended;
}

test('Ctrl-C ends it with 130, and what was done is told', async () => {
  const ended = await interruptedOnceTold(/runs/u, 'check', '--runs', '1000000');
  expect(ended.status).toBe(130);
  expect(ended.told).toMatch(/runs, .* interrupted/u);
  expect(readdirSync(folder)).not.toContain('counterexamples');
});

test('Ctrl-C ends an exploration with 130, bounded, and what was found is saved', async () => {
  const study = ['explore', 'genesys', '--config', 'conference'];
  const saved = /counterexamples\/genesys\/\S+\.json/u;
  const ended = await interruptedOnceTold(saved, ...study, '--fault', 'dialing-unsaid', '--save');
  expect(ended.status).toBe(130);
  expect(ended.told).toContain('genesys conference: bounded, stopped');
  const [file = ''] = saved.exec(ended.told) ?? [];
  expect(partyline('replay', file).status).toBe(0);
  rmSync(join(folder, 'counterexamples'), { recursive: true });
});

test('faults come out the same whatever the number of workers', () => {
  const built = new URL('../dist/', import.meta.url).href;
  const examine = `
    import { examineInWorkers } from '${built}store/examine-in-workers.js';
    import { genesys } from '${built}genesys/index.js';
    const faults = ['double-released', 'drop:EventHeld', 'party-left-after-busy', 'swap:EventQueued'];
    for (const workers of [1, 3]) {
      const found = {};
      const onResult = (result) => { found[result.fault] = result; };
      const { signal } = new AbortController();
      const measuring = { seed: 1, runs: 20, states: 500 };
      await examineInWorkers(genesys, { ...measuring, faults, workers, signal, onResult });
      console.log(JSON.stringify(faults.map((fault) => found[fault])));
    }`;
  const script = join(folder, 'examine.mjs');
  writeFileSync(script, examine);
  const { stdout } = spawnSync(process.execPath, [script], { encoding: 'utf8' });
  const [one = '', three] = stdout.split('\n');
  expect(z.array(faultResultSchema).parse(JSON.parse(one))).toHaveLength(4);
  expect(three).toBe(one);
});
