import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SaxesParser } from 'saxes';
import { afterAll, beforeAll, expect, test } from 'vitest';

import { FORMS } from '../../formats/drawings/forms.ts';
import { paperWorld } from '../paper-world.ts';
import { run } from '../run.ts';

let folder = '';
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'partyline-forms-'));
  const events = ['EventReleased', 'EventReleased', 'EventRinging'];
  writeFileSync(join(folder, 'log.jsonl'), `${events.map(said).join('\n')}\n`);
  await partyline('check', 'genesys', ...PLANTED, '--runs', '100', '--seed', '1', '--save');
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const said = (event: string): string =>
  JSON.stringify({ to: 'A', event, attributes: { ConnID: '1', ThisDN: 'A' } });

const PLANTED = ['--fault', 'double-released', '--invariant', 'one-terminal-event'];

async function partyline(...args: readonly string[]) {
  const world = paperWorld(folder);
  const exit = await run(args, world);
  return { exit, printed: world.printed.join('\n'), warned: world.warned.join('\n') };
}

/** What can be drawn, and how the command ends. */
const COMMANDS = [
  { name: 'scenarios', due: 0, args: ['scenarios', 'genesys/release'], forms: FORMS },
  { name: 'replay', due: 0, args: ['replay'], forms: FORMS },
  { name: 'trace', due: 1, args: ['trace', 'log.jsonl', '--complete'], forms: FORMS },
  {
    name: 'check',
    due: 1,
    args: ['check', 'genesys', ...PLANTED, '--runs', '20', '--seed', '1'],
    forms: ['text', 'markdown', 'json'],
  },
  {
    name: 'explore',
    due: 1,
    args: ['explore', 'genesys', '--config', 'internal-call', ...PLANTED, '--depth', '3'],
    forms: ['ladder'],
  },
] as const;

test.each(COMMANDS)(
  '$name shows what happened in each form',
  async ({ name, due, args, forms }) => {
    for (const form of forms) {
      const { exit, printed } = await partyline(...args, '--format', form);
      expect({ form, exit }).toEqual({ form, exit: due });
      // A counterexample that does as expected is told in a line.
      if (form !== 'text' || name !== 'replay') expect(printed).toContain('EventReleased');
      if (form === 'ladder') expect(printed).toMatch(/[◄►]/u);
      if (form === 'table') expect(printed).toContain('┌──');
      if (form === 'mermaid') expect(printed).toMatch(/^sequenceDiagram\n/u);
      if (form === 'svg') new SaxesParser().write(printed).close();
      if (form === 'markdown') expect(printed).toContain('```mermaid\n');
      if (form === 'json') expect(() => void JSON.parse(printed)).not.toThrow();
    }
  },
);

test.each(COMMANDS)(
  'an unknown form ends $name with 2 and says which there are',
  async ({ args }) => {
    const { exit, printed, warned } = await partyline(...args, '--format', 'flowchart');
    expect({ exit, printed }).toEqual({ exit: 2, printed: '' });
    expect(warned).toMatch(
      /^partyline: [^\n]*text, ladder, table, mermaid, svg, markdown, json[^\n]*$/u,
    );
  },
);

test('of a picture only the picture is on standard output, the rest is told beside it', async () => {
  const { printed, warned } = await partyline(
    'check',
    'genesys',
    ...PLANTED,
    '--runs',
    '50',
    '--seed',
    '1',
    '--format',
    'svg',
  );
  expect(printed).toMatch(/^<svg [\s\S]*<\/svg>$/u);
  expect(warned).toContain('50 runs, 1 violation found');
});

test('where nothing is found there is no picture', async () => {
  const { exit, printed, warned } = await partyline(
    'check',
    'genesys',
    '--runs',
    '20',
    '--seed',
    '1',
    '--format',
    'svg',
  );
  expect({ exit, printed }).toEqual({ exit: 0, printed: '' });
  expect(warned).toContain('20 runs, nothing found');
});

test('a log is of one format and shown in another', async () => {
  const log = ['trace', 'log.jsonl', '--complete'];
  const { printed } = await partyline(...log, '--format', 'jsonl', '--format', 'ladder');
  expect(printed).toContain('VIOLATION');
  expect(printed).toMatch(/EventReleased ─+┨/u);
  expect((await partyline(...log, '--format', 'mivr', '--format', 'ladder')).printed).not.toContain(
    'VIOLATION',
  );
});

test('a log is not of two formats', async () => {
  const twice = ['--format', 'jsonl', '--format', 'mivr'];
  const { exit, warned } = await partyline('trace', 'log.jsonl', ...twice);
  expect(exit).toBe(2);
  expect(warned).toContain('It is given twice');
});

test('--reporter and --format are not both given', async () => {
  const { exit, warned } = await partyline('check', '--reporter', 'junit', '--format', 'svg');
  expect(exit).toBe(2);
  expect(warned).toContain('give one of them');
});
