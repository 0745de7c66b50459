import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';

import { checkReportSchema } from '../../formats/reports/check-report.ts';
import { counterexampleSchema } from '../../formats/counterexample.ts';
import { replayReportSchema } from '../../formats/reports/replay-report.ts';
import { genesys } from '../../genesys/index.ts';
import type { Switch } from '../../model/switch.ts';
import { uccx } from '../../uccx/index.ts';
import { type PaperWorld, paperWorld } from '../paper-world.ts';
import { run } from '../run.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'partyline-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

/** A Genesys switch with a defect that nobody planted. */
const defective = (id: string): Switch => ({
  ...genesys,
  install: (config: never) =>
    genesys.install(
      config,
      genesys.faults.find((fault) => fault.id === id),
    ),
});

interface Ran extends PaperWorld {
  readonly exit: number;
}

async function partyline(
  args: readonly string[],
  changes: Parameters<typeof paperWorld>[1] = {},
): Promise<Ran> {
  const world = paperWorld(folder, changes);
  return { ...world, exit: await run(args, world) };
}

const ONE = ['--invariant', 'one-terminal-event', '--runs', '300', '--seed', '1'];

test('a sound switch holds: so many runs, nothing found, and what was covered', async () => {
  const { exit, printed } = await partyline(['check', '--runs', '200', '--seed', '1']);
  expect(exit).toBe(0);
  expect(printed[0]).toBe('no counterexamples to replay');
  expect(printed).toContain('200 runs, nothing found');
  expect(printed.join('\n')).toMatch(/covered\n {2}inputs accepted +\d+ of \d+\n/u);
  expect(readdirSync(folder)).toEqual([]);
});

test('the report for machines fits its schema', async () => {
  const { printed } = await partyline(['check', '--runs', '50', '--seed', '1', '--json']);
  const { switches } = checkReportSchema.parse(JSON.parse(printed.join('\n')));
  expect(switches).toMatchObject([
    { switch: 'genesys', seed: 1, runs: 50, violations: [] },
    { switch: 'uccx', seed: 1, runs: 50, violations: [] },
  ]);
  expect(switches.map(({ invariants }) => invariants.map(({ id }) => id))).toEqual(
    [genesys, uccx].map(({ invariants }) => invariants.map(({ id }) => id)),
  );
});

test('a seed means the same each time', async () => {
  const once = await partyline(['check', '--runs', '60', '--seed', '7', '--json']);
  const again = await partyline(['check', '--runs', '60', '--seed', '7', '--json']);
  expect(again.printed).toEqual(once.printed);
});

test('a defect is found, shrunk, saved as open, and replay still sees it', async () => {
  const switches = [defective('double-released')];
  const { exit, printed } = await partyline(['check', ...ONE], { switches });
  expect(exit).toBe(1);
  const [name = ''] = readdirSync(join(folder, 'counterexamples', 'genesys'));
  const file = `counterexamples/genesys/${name}`;
  expect(printed).toContain(`  saved: ${file}`);
  expect(printed).toContain(`  replay: npx partyline replay ${file}`);
  const saved = counterexampleSchema.parse(JSON.parse(readFileSync(join(folder, file), 'utf8')));
  expect(saved).toMatchObject({
    status: 'open',
    fault: null,
    found: { by: 'partyline check', seed: 1 },
  });
  expect(saved.inputs.length).toBeLessThan(8);
  expect(saved.story).toHaveLength(saved.inputs.length);

  const failing = await partyline(['replay', file], { switches });
  expect(failing.exit).toBe(1);
  expect(failing.printed.join('\n')).toContain(`replay: npx partyline replay ${file}`);

  const mended = await partyline(['replay']);
  expect(mended.exit).toBe(0);
  expect(mended.printed).toContain('1 counterexample replayed: 0 as expected, 1 fixed');
});

test('a planted fault is found and not saved unless asked; the command that is given finds it again', async () => {
  const found = await partyline(['check', 'genesys', '--fault', 'double-released', ...ONE]);
  expect(found.exit).toBe(1);
  expect(readdirSync(folder)).toEqual([]);
  const again = found.printed
    .find((line) => line.startsWith('  replay: '))
    ?.replace('  replay: npx partyline ', '');
  expect(again).toMatch(
    /^check genesys --seed 1 --runs \d+ --fault double-released --invariant one-terminal-event$/u,
  );
  expect((await partyline(again?.split(' ') ?? [])).exit).toBe(1);
});

test('a planted fault that is saved has status fault, and has to go on failing', async () => {
  await partyline(['check', '--fault', 'double-released', '--save', ...ONE]);
  const { exit, printed } = await partyline(['replay', '--json']);
  expect(exit).toBe(0);
  expect(replayReportSchema.parse(JSON.parse(printed.join('\n')))).toMatchObject({
    total: 1,
    asExpected: 1,
    files: [{ status: 'fault', outcome: 'still-failing', fault: 'double-released' }],
  });
});

test('nothing is saved with --no-save', async () => {
  const { exit } = await partyline(['check', '--no-save', ...ONE], {
    switches: [defective('double-released')],
  });
  expect(exit).toBe(1);
  expect(readdirSync(folder)).toEqual([]);
});

test('an unreadable counterexample is told, the others are replayed, and check goes on', async () => {
  mkdirSync(join(folder, 'counterexamples', 'genesys'), { recursive: true });
  await partyline(['check', '--fault', 'double-released', '--save', ...ONE]);
  writeFileSync(join(folder, 'counterexamples', 'genesys', 'a.json'), '{');
  const { exit, printed, warned } = await partyline(['check', '--runs', '20']);
  expect(exit).toBe(2);
  expect(warned).toEqual([
    expect.stringMatching(
      /^partyline: counterexamples\/genesys\/a\.json: line 1, column 2: not JSON; /u,
    ),
  ]);
  expect(printed[0]).toBe('1 counterexample replayed: 1 as expected, 1 unreadable');
  expect(printed).toContain('20 runs, nothing found');
});

test('a configuration is read from a file, and every run has it', async () => {
  writeFileSync(join(folder, 'two.json'), JSON.stringify({ dns: [{ name: 'A' }, { name: 'B' }] }));
  const { exit, printed } = await partyline([
    'check',
    '--config',
    'two.json',
    '--runs',
    '30',
    '--json',
  ]);
  expect(exit).toBe(0);
  const { coverage } = checkReportSchema.parse(JSON.parse(printed.join('\n'))).switches[0] ?? {};
  expect(coverage?.events.find(({ event }) => event === 'EventRouteRequest')?.said).toBe(0);
  expect(coverage?.events.find(({ event }) => event === 'EventRinging')?.said).toBeGreaterThan(0);
});

test('a configuration is that of the switch that can read it', async () => {
  const devices = [
    { name: '2005', type: 'phone' },
    { name: '7000', type: 'trigger' },
    { name: '9019', type: 'cti-port' },
  ];
  writeFileSync(join(folder, 'centre.json'), JSON.stringify({ devices }));
  const { exit, printed } = await partyline([
    'check',
    '--config',
    'centre.json',
    '--runs',
    '30',
    '--json',
  ]);
  expect(exit).toBe(0);
  const { switches } = checkReportSchema.parse(JSON.parse(printed.join('\n')));
  expect(switches.map((report) => report.switch)).toEqual(['uccx']);
});

test('a configuration that is none is refused with the place', async () => {
  writeFileSync(join(folder, 'bad.json'), JSON.stringify({ dns: [{ name: 'A', type: 'phone' }] }));
  const { exit, warned } = await partyline(['check', '--config', 'bad.json']);
  expect(exit).toBe(2);
  expect(warned.join('\n')).toContain('bad.json: dns[0].type: expected one of "extension"');
});

test.each([
  ['one phone', { dns: [{ name: 'A' }] }, 'genesys'],
  ['outside numbers only', { dns: [{ name: 'X', type: 'external' }] }, 'genesys'],
  ['one phone of a contact centre', { devices: [{ name: '2005', type: 'phone' }] }, 'uccx'],
])('a configuration of %s, where nothing can happen, is not checked', async (_, json, name) => {
  writeFileSync(join(folder, 'idle.json'), JSON.stringify(json));
  const { exit, printed, warned } = await partyline(['check', '--config', 'idle.json']);
  expect({ exit, printed }).toEqual({ exit: 2, printed: [] });
  expect(warned).toEqual([
    `partyline: idle.json: nothing can happen on this ${name} switch; ` +
      'add a phone, and another one that it can call',
  ]);
});

test('a configuration of another dialect than the one that is asked for is not checked', async () => {
  const dns = [{ name: 'A' }, { name: 'B' }];
  writeFileSync(join(folder, 'two.json'), JSON.stringify({ dialect: 't-server', dns }));
  const asked = ['check', '--config', 'two.json', '--dialect', 'voice-microservices'];
  const { exit, warned } = await partyline(asked);
  expect(exit).toBe(2);
  expect(warned.join('\n')).toContain('two.json: dialect: it is "t-server", and --dialect asks');
});

test('what stands in the place of counterexamples is told, and check goes on', async () => {
  writeFileSync(join(folder, 'counterexamples'), '');
  for (const command of [['replay'], ['check', '--runs', '20']]) {
    const { exit, warned } = await partyline(command);
    expect(exit).toBe(2);
    expect(warned).toEqual([
      expect.stringMatching(/^partyline: counterexamples: it is no folder; /u),
    ]);
  }
});

test('when somebody interrupts, what was done is told and what was found is saved', async () => {
  const stop = new AbortController();
  const progress = () => ({ update: () => stop.abort(), stop: () => undefined });
  const { terminal, ...world } = paperWorld(folder);
  const interrupted = { ...world, terminal: { ...terminal, progress }, stop: stop.signal };
  const switches = [defective('double-released')];
  const exit = await run(['check', '--runs', '100000', '--seed', '1'], {
    ...interrupted,
    switches,
  });
  expect(exit).toBe(130);
  expect(world.printed.join('\n')).toMatch(/genesys: \d+ runs, .* seed 1, interrupted/u);
  expect(readdirSync(join(folder, 'counterexamples', 'genesys'))).not.toEqual([]);
});
