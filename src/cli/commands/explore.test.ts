import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

import { calls } from '../../calls/index.ts';
import { explore } from '../../check/explore/explore.ts';
import { exploreReportSchema } from '../../formats/reports/explore-report.ts';
import { replayReportSchema } from '../../formats/reports/replay-report.ts';
import { savedWay } from '../exploring/exploration-files.ts';
import { paperWorld } from '../paper-world.ts';
import { run } from '../run.ts';

const folder = mkdtempSync(join(tmpdir(), 'partyline-explore-'));

const explored = async (...args: readonly string[]) => {
  const world = paperWorld(folder);
  const exit = await run(['explore', ...args], world);
  return { exit, printed: world.printed.join('\n'), warned: world.warned.join('\n') };
};

/** A report without what is measured. */
const unmeasured = (printed: string) => ({
  ...exploreReportSchema.parse(JSON.parse(printed)),
  seconds: 0,
  statesPerSecond: 0,
  stepsPerSecond: 0,
  bytesPerState: 0,
  learnedBytes: 0,
  learningSeconds: 0,
});

describe('partyline explore', () => {
  test('goes through a study completely and says so', async () => {
    const { exit, printed } = await explored('calls', '--config', '3-2-1');
    expect(exit).toBe(0);
    expect(printed).toContain(
      'no violation: every interleaving of this configuration was gone through',
    );
  });

  test.each([
    ['--dot', 'nowhere/states.dot', 'its folder does not exist'],
    ['--out-itf', '.', 'it is a folder, not a file'],
  ])('%s %s is refused before anything is explored', async (option, file, problem) => {
    expect(await explored('calls', '--config', '3-2-1', option, file)).toEqual({
      exit: 2,
      printed: '',
      warned: `partyline: ${file}: ${problem}; check the folder and its permissions`,
    });
  });

  test('a graph and a trace are not written to one file', async () => {
    const files = ['--dot', 'one.txt', '--out-itf', './one.txt'];
    expect(await explored('calls', '--config', '3-2-1', ...files)).toMatchObject({
      exit: 2,
      warned: 'partyline: --dot and --out-itf: give each a file of its own',
    });
  });

  test.each([
    ['--dot', 'graph in the language of Graphviz'],
    ['--out-itf', 'ITF trace'],
  ])('%s replaces an earlier one and no other file', async (option, title) => {
    const file = join(folder, 'mine.txt');
    const asked = ['calls', '--config', '3-2-1', '--fault', 'releases-one', option, 'mine.txt'];
    writeFileSync(file, 'what I noted\n');
    expect(await explored(...asked)).toEqual({
      exit: 2,
      printed: '',
      warned: `partyline: mine.txt: it is there already and is no ${title}; move that file away and run again`,
    });
    expect(readFileSync(file, 'utf8')).toBe('what I noted\n');
    rmSync(file);
    expect((await explored(...asked)).exit).toBe(1);
    expect((await explored(...asked)).exit).toBe(1);
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

  test.each([
    [['5-2-1']],
    [['3-2-1', '--fault', 'releases-one']],
    [['3-2-1', '--fault', 'consults-without-holding', '--until-violation']],
    [['3-2-1', '--depth', '4']],
  ])('finds the same with two threads: %j', async ([...asked]) => {
    const [one, two] = [
      await explored('calls', '--config', ...asked, '--json'),
      await explored('calls', '--config', ...asked, '--json', '--workers', '2'),
    ];
    expect(unmeasured(two.printed)).toEqual(unmeasured(one.printed));
    expect(two.exit).toBe(one.exit);
  });

  test('threads end where a bound is met', async () => {
    const asked = ['--workers', '2', '--max-memory', '5'];
    const { exit, printed } = await explored('calls', '--config', '5-3-1', ...asked);
    expect(exit).toBe(3);
    expect(printed).toContain('bounded, by the memory there is');
  });

  test('threads that are stopped before they have begun end all the same', async () => {
    const world = { ...paperWorld(folder), stop: AbortSignal.abort() };
    const asked = ['explore', 'calls', '--config', '5-3-1', '--workers', '2'];
    expect(await run(asked, world)).toBe(130);
    expect(world.printed.join('\n')).toContain('bounded');
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

const write = (name: string, json: object): void =>
  writeFileSync(join(folder, name), JSON.stringify(json));

describe("a configuration of one's own", () => {
  test('that names its schema is explored', async () => {
    write('phones.json', { $schema: './calls.json', phones: ['7001', '7002'], calls: 1 });
    expect(await explored('calls', '--config', './phones.json')).toMatchObject({ exit: 0 });
  });

  test('for another switch is told to be', async () => {
    write('centre.json', { devices: [{ name: '2005', type: 'phone' }] });
    const { exit, warned } = await explored('genesys', '--config', './centre.json');
    expect(exit).toBe(2);
    expect(warned).toContain('./centre.json: this is a configuration of uccx, not of genesys');
  });

  test('with a CSQ that nobody serves is warned of, and explored', async () => {
    write('unserved.json', {
      devices: [
        { name: 'T', type: 'trigger' },
        { name: 'P', type: 'cti-port' },
        { name: 'X', type: 'external' },
      ],
      calls: 1,
      inFlight: 0,
    });
    const { exit, warned } = await explored('uccx', '--config', './unserved.json');
    expect(exit).toBe(0);
    expect(warned).toContain('./unserved.json: devices[0].csq: no agent serves CSQ 1');
  });
});

test('what was found on the small exchange is saved and replayed', async () => {
  const study = ['calls', '--config', '3-2-1', '--fault', 'releases-one', '--save'];
  const [file = ''] = /counterexamples\/calls\/\S+/u.exec((await explored(...study)).printed) ?? [];
  const world = paperWorld(folder);
  expect(await run(['replay', file], world)).toBe(0);
  expect(world.printed[0]).toContain('notices the fault releases-one');
});

test('a party that is stuck for ever is saved, and still fails when it is replayed', async () => {
  const world = paperWorld(folder);
  const config = calls.readConfiguration({ phones: ['7001', '7002'], calls: 1 });
  const study = { name: 'nobody hangs up', config, without: ['releases', 'drops'] };
  const { found } = await explore(calls, study);
  const [file, ...more] = found
    .filter(({ invariant }) => invariant === 'rest-is-reachable')
    .map((way) => savedWay(way, { study, world, fault: undefined }));
  expect(more).toEqual([]);
  expect(file).toMatch(/^counterexamples\/calls\/rest-is-reachable\.[\da-f]{8}\.json$/u);
  expect(await run(['replay', file ?? '', '--json'], world)).toBe(1);
  expect(replayReportSchema.parse(JSON.parse(world.printed.join('\n')))).toMatchObject({
    failing: 1,
    files: [{ outcome: 'still-failing', evidence: ['no way leads to rest from here'] }],
  });
});

test('Ctrl-C ends it with 130, what was gone through is told, and it is called bounded', async () => {
  const stop = new AbortController();
  const world = paperWorld(folder, { stop: stop.signal });
  const notes: string[] = [];
  const progress = () => ({
    update: (_: number, note: string) => {
      notes.push(note);
      stop.abort();
    },
    stop: () => undefined,
  });
  const terminal = { ...world.terminal, progress };
  const exit = await run(['explore', 'genesys', '--config', 'routing'], { ...world, terminal });
  expect(exit).toBe(130);
  expect(world.printed[0]).toBe('genesys routing: bounded, stopped');
  expect(notes[0]).toMatch(/^[\d,]+ states, [\d,]+\/s, [\d,]+ ahead, depth \d+$/u);
});

test('memory that is not enough ends it inconclusive', async () => {
  const { exit, printed } = await explored('calls', '--config', '5-2-1', '--max-memory', '1');
  expect(exit).toBe(3);
  expect(printed).toContain('bounded, by the memory there is');
});
