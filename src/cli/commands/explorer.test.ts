import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, test } from 'vitest';

import { situationIn } from '../../formats/deep-link.ts';
import { explorerPage } from '../../store/explorer-page.ts';
import { loadCounterexample } from '../../store/load-counterexample.ts';
import { paperWorld } from '../paper-world.ts';
import { run } from '../run.ts';
import { switches } from '../switches/switches.ts';

const folder = mkdtempSync(join(tmpdir(), 'partyline-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const counterexample = fileURLToPath(
  new URL('../../../counterexamples/genesys/one-terminal-event.57ebf083.json', import.meta.url),
);

test('the page is opened in a browser; where there is none, it is said where the page is', async () => {
  const opened: string[] = [];
  const take = (address: string) => opened.push(address) > 0;
  const world = paperWorld(folder, { openInBrowser: take });
  expect(await run(['explorer'], world)).toBe(0);
  expect(opened).toEqual([explorerPage()?.address]);
  expect(world.printed).toEqual([`opened: ${explorerPage()?.address}`]);

  const alone = paperWorld(folder);
  expect(await run(['explorer'], alone)).toBe(0);
  expect(alone.printed).toEqual([`open this in a browser: ${explorerPage()?.address}`]);
});

test('the page is one file that may not use any network', async () => {
  const world = paperWorld(folder);
  expect(await run(['explorer', '--out', 'page.html'], world)).toBe(0);
  const html = readFileSync(join(folder, 'page.html'), 'utf8');
  expect(html).toContain(`content="default-src 'none'; script-src 'sha256-`);
  expect(html).not.toMatch(/(?:src|href)="(?!data:)/u);
  expect(html.length).toBeLessThan(400_000);
});

test('a page is written over an earlier page, and over nothing else', async () => {
  for (const _ of [1, 2]) {
    expect(await run(['explorer', '--out', 'again.html'], paperWorld(folder))).toBe(0);
  }
  writeFileSync(join(folder, 'mine.json'), 'mine');
  const world = paperWorld(folder);
  expect(await run(['explorer', '--out', 'mine.json'], world)).toBe(2);
  expect(world.warned).toEqual([
    'partyline: mine.json: it is there already and is no explorer page; move that file away and run again',
  ]);
  expect(readFileSync(join(folder, 'mine.json'), 'utf8')).toBe('mine');
});

test('a counterexample is opened by a link that holds it', async () => {
  const world = paperWorld(folder);
  expect(await run(['explorer', counterexample, '--out', 'page.html'], world)).toBe(0);
  const { config, inputs, fault } = loadCounterexample(counterexample, folder, switches);
  const situation = situationIn(new URL(world.printed[0] ?? '').hash);
  expect(situation).toMatchObject({ switch: 'genesys', config, inputs, fault: fault?.id });
});

test('a file that is no counterexample is refused in one line', async () => {
  const world = paperWorld(folder);
  expect(await run(['explorer', 'none.json'], world)).toBe(2);
  expect(world.warned).toHaveLength(1);
});
