import { mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SaxesParser } from 'saxes';
import { afterEach, beforeEach, expect, test } from 'vitest';

import { situationIn } from '../../formats/deep-link.ts';
import { paperWorld } from '../paper-world.ts';
import { run } from '../run.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'partyline-report-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

async function partyline(...args: readonly string[]) {
  const world = paperWorld(folder);
  const exit = await run(args, world);
  return { exit, printed: world.printed.join('\n'), warned: world.warned.join('\n') };
}

/** A report, which is well-formed and loads nothing. */
function report(name: string): string {
  const html = readFileSync(join(folder, 'out', `${name}.html`), 'utf8');
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.write(html).close();
  expect(html).not.toMatch(/<script|<[^>]+ src=|@import|url\(|href="(?!explorer\.html#)/iu);
  expect(html).not.toMatch(/verified|proved|proven|guarantee/iu);
  return html;
}

test('a check that finds nothing says how much it looked at, and no more', async () => {
  const { exit, warned } = await partyline(
    'check',
    'genesys',
    '--runs',
    '30',
    '--seed',
    '1',
    '--report',
    'out',
  );
  expect({ exit, warned }).toEqual({
    exit: 0,
    warned: 'partyline: report written: out/check.html',
  });
  const html = report('check');
  expect(html).toContain('genesys: 30 runs, nothing found');
  expect(html).toContain('partyline check genesys --runs 30 --seed 1');
  expect(html).toContain('30 random runs');
  expect(html).toContain('never met');
  expect(html).toContain('Known contradictions');
  expect(html).toContain('title="EventRinging, ringing: ');
});

test('a violation is drawn, told and opened by its link', async () => {
  const planted = ['--fault', 'double-released', '--invariant', 'one-terminal-event'];
  const { exit } = await partyline(
    'check',
    'genesys',
    '--runs',
    '50',
    '--seed',
    '1',
    ...planted,
    '--report',
    'out',
  );
  expect(exit).toBe(1);
  const html = report('check');
  expect(html).toContain('genesys: 50 runs, 1 violation found');
  expect(html).toContain('That breaks one-terminal-event, stated in');
  expect(html).toMatch(/<svg [^>]*role="img"/u);
  const [, link = ''] = /href="explorer\.html#([^"]+)"/u.exec(html) ?? [];
  const { inputs, fault, ...situation } = situationIn(link);
  expect(situation.switch).toBe('genesys');
  expect(fault).toBe('double-released');
  expect(inputs.length).toBeGreaterThan(2);
});

test('an exploration says its bound', async () => {
  await partyline('explore', 'calls', '--config', '3-2-1', '--depth', '3', '--report', 'out');
  expect(report('explore')).toContain(
    'bounded, by the depth of 3: nothing found as far as it went',
  );
});

test('a log with hostile names harms no report', async () => {
  const dn = '<img src=x onerror=alert(1)>';
  const said = (event: string) =>
    JSON.stringify({ to: dn, event, attributes: { ConnID: '1', ThisDN: dn, OtherDN: '"><b>' } });
  writeFileSync(
    join(folder, 'log.jsonl'),
    `${['EventReleased', 'EventReleased', 'EventRinging'].map(said).join('\n')}\n`,
  );
  await partyline('trace', 'log.jsonl', '--complete', '--report', 'out');
  expect(report('trace')).toContain('&lt;img src=x onerror=alert(1)&gt;');
});

test('the faults and who notices them are a report', async () => {
  const only = ['--fault', 'double-released', '--runs', '50', '--workers', '1'];
  const { exit } = await partyline('faults', 'genesys', ...only, '--report', 'out');
  expect(exit).toBe(0);
  expect(report('faults')).toContain('genesys: 1 fault: 1 caught');
});

test('the comparison with the documents is a report too, and is written again over itself', async () => {
  for (const _ of [1, 2]) {
    expect((await partyline('conform', 'uccx', '--report', 'out')).exit).toBe(0);
  }
  expect(report('conform')).toMatch(/\d+ cells: \d+ agree/u);
  expect(report('conform')).toContain('<td>vendor table</td>');
});

test.each([
  ['a file of somebody else', () => writeFileSync(join(folder, 'conform.html'), 'mine')],
  ['a link', () => symlinkSync(join(folder, 'nowhere'), join(folder, 'conform.html'))],
])('%s in its place is left alone', async (_, stands) => {
  stands();
  const { exit, printed, warned } = await partyline('conform', 'uccx', '--report', '.');
  expect({ exit, printed }).toEqual({ exit: 2, printed: '' });
  expect(warned).toMatch(
    /^partyline: conform\.html: it is [^\n]+; move that file away and run again$/u,
  );
});

test('a file where the folder should be is left alone', async () => {
  writeFileSync(join(folder, 'out'), 'mine');
  const { exit, warned } = await partyline('conform', 'uccx', '--report', 'out');
  expect(exit).toBe(2);
  expect(warned).toMatch(/^partyline: out: .+ is a file, and a folder is needed there; [^\n]+$/u);
  expect(readFileSync(join(folder, 'out'), 'utf8')).toBe('mine');
});

test('a folder below a file, and no folder at all, are told before anything is run', async () => {
  writeFileSync(join(folder, 'mine'), 'mine');
  const below = await partyline('check', 'genesys', '--runs', '1', '--report', 'mine/out');
  expect(below).toMatchObject({ exit: 2, printed: '' });
  expect(below.warned).toContain('mine is a file, and a folder is needed there');
  expect(await partyline('check', 'genesys', '--runs', '1', '--report', '')).toEqual({
    exit: 2,
    printed: '',
    warned: 'partyline: --report: say in which folder the report is to be',
  });
});
