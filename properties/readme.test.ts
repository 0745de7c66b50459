import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';

import { paperWorld } from '../src/cli/paper-world.ts';
import { run } from '../src/cli/run.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const readme = readFileSync(join(root, 'README.md'), 'utf8');

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'partyline-readme-'));
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

/** `npx partyline scenarios x --interrupt '**'` as arguments. */
const argumentsOf = (line: string): readonly string[] =>
  [...line.replace(/^\$ npx partyline /u, '').matchAll(/'([^']*)'|\S+/gu)].map(
    ([word, quoted]) => quoted ?? word,
  );

/** How long it took differs from time to time; the README shows an example. */
const untimed = (line: string): string =>
  line.replace(/ in [\d.,]+ s \([\d,]+ steps\/s\)/u, ' in N s (N steps/s)');

/** Whether output is as shown; a line `...` stands for any lines. */
function isAsShown([shown, ...more]: readonly string[], printed: readonly string[]): boolean {
  if (shown === undefined) return printed.length === 0;
  if (shown === '...') {
    return [...printed.keys(), printed.length].some((from) => isAsShown(more, printed.slice(from)));
  }
  const [line, ...rest] = printed;
  return line !== undefined && untimed(line) === untimed(shown) && isAsShown(more, rest);
}

/** A session run again: what it shows where that is what happens, what happens where it is not. A file that it shows (`cat`) is there from then on. */
async function runAgain(session: string): Promise<string> {
  const again: string[] = [];
  for (const [command = '', ...shown] of session
    .split(/^(?=\$ )/mu)
    .map((part) => part.trimEnd().split('\n'))) {
    const [, file] = /^\$ cat (\S+)$/u.exec(command) ?? [];
    if (file !== undefined) {
      writeFileSync(join(folder, file), `${shown.join('\n')}\n`);
      again.push(command, ...shown);
      continue;
    }
    const world = paperWorld(folder);
    await run(argumentsOf(command), world);
    const printed = [...world.warned, ...world.printed].flatMap((text) => text.split('\n'));
    again.push(command, ...(isAsShown(shown, printed) ? shown : printed));
  }
  return again.join('\n');
}

/** `npx vitest -u --config .config/vitest.config.ts properties/readme.test.ts` writes what is different into the README. */
test('every session of the README goes as it is shown there', async () => {
  let again = readme;
  for (const [, session = ''] of readme.matchAll(/```console\n([\s\S]*?)\n```/gu)) {
    const now = await runAgain(session);
    again = again.replace(session, () => now);
  }
  await expect(again).toMatchFileSnapshot('../README.md');
});

test("the README's picture of a ladder is what the command draws", async () => {
  const world = paperWorld(folder);
  await run(['scenarios', 'genesys/routed-call', '--interrupt', '**', '--format', 'svg'], world);
  const drawn = `${world.printed.join('\n')}\n`;
  await expect(drawn).toMatchFileSnapshot('../.github/ladder.svg');
});

test("the README's test file passes in a project that depends on partyline", () => {
  const [, code = ''] = /```ts\n([\s\S]*?)\n```/u.exec(readme) ?? [];
  const project = join(folder, 'project');
  mkdirSync(join(project, 'node_modules'), { recursive: true });
  symlinkSync(root, join(project, 'node_modules', 'partyline'));
  for (const name of ['vitest', 'fast-check']) {
    symlinkSync(join(root, 'node_modules', name), join(project, 'node_modules', name));
  }
  writeFileSync(join(project, 'package.json'), '{ "type": "module" }');
  writeFileSync(join(project, 'calls.test.ts'), code);
  const vitest = join(root, 'node_modules', 'vitest', 'vitest.mjs');
  const output = execFileSync(process.execPath, [vitest, 'run', '--root', project, '--no-color'], {
    cwd: project,
    encoding: 'utf8',
  });
  expect(output).toMatch(/Tests +3 passed/u);
});

test("every file on the newcomer's path is there", () => {
  const [, path = ''] = /## A newcomer's path([\s\S]*)/u.exec(readme) ?? [];
  for (const [, file = ''] of path.matchAll(/`((?:src|properties)\/[\w./-]+\.ts)`/gu)) {
    expect(() => readFileSync(join(root, file))).not.toThrow();
  }
});
