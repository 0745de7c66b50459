import { expect, test } from 'vitest';

import { genesys } from '../genesys/index.ts';
import { paperWorld } from './paper-world.ts';
import { run } from './run.ts';

/** Runs a command line on paper. */
async function partyline(...args: readonly string[]) {
  const world = paperWorld('nowhere');
  const exit = await run(args, world);
  return { exit, printed: world.printed.join('\n'), warned: world.warned.join('\n') };
}

test('the version is that of the package', async () => {
  expect(await partyline('--version')).toMatchObject({ exit: 0, printed: '0.1.0' });
});

test.each(['check', 'replay', 'scenarios', 'conform', 'invariants'])(
  'the help of %s has examples and exit codes',
  async (command) => {
    const { exit, printed } = await partyline(command, '--help');
    expect(exit).toBe(0);
    expect(printed).toContain(`partyline ${command}`);
    expect(printed).toContain('Examples:');
    expect(printed).toContain('Exit codes:');
  },
);

test.each([
  [[], 'Usage: partyline'],
  [['chekc'], 'Did you mean check?'],
  [['check', '--rnus', '5'], "unknown option '--rnus'"],
  [['check', '--runs', '0'], 'Give a whole number from 1'],
  [['check', '--runs', '1e9'], 'Give a whole number from 1'],
  [['check', '--seed', 'x'], 'Give a whole number'],
  [['check', '--reporter', 'tap'], 'Allowed choices are text, json, junit, github'],
  [['check', 'genesis'], 'no switch "genesis"; did you mean genesys?'],
  [['check', '--invariant', 'one-terminal'], 'did you mean one-terminal-event'],
  [
    ['check', '--fault', 'double-release'],
    'no fault "double-release"; did you mean double-released',
  ],
  [['check', '--dialect', 'tserver'], 'did you mean t-server'],
  [['check', '--config', 'nowhere.json'], 'nowhere.json: there is no such file; check the path'],
  [['replay', 'nowhere.json'], 'nowhere.json: there is no such file; check the path'],
  [['scenarios', 'genesys/routd-call'], 'did you mean genesys/routed-call'],
  [
    ['scenarios', 'genesys/routed-call', '--interrupt', 'x'],
    'no interruption of genesys/routed-call "x"; did you mean *, **',
  ],
  [['scenarios', 'genesys/routed-call', '--dialect', 'pbx'], 'no dialect "pbx"'],
  [['scenarios', '--format', 'flowchart'], 'Allowed choices are text, table'],
  [['conform', 'cisco'], 'no switch "cisco"'],
  [['invariants', 'roles'], 'no invariant "roles"; did you mean roles-consistent'],
])('%j is refused with exit 2 and says what there is', async (args, problem) => {
  const { exit, warned } = await partyline(...args);
  expect(exit).toBe(2);
  expect(warned).toContain(problem);
});

test('what somebody typed does not reach the terminal as it is', async () => {
  const { warned } = await partyline('invariants', '\u001b[2Jx');
  expect(warned).not.toContain('\u001b');
});

test('a defect of ours ends with exit 70 and is called one', async () => {
  const broken = {
    ...genesys,
    get invariants(): never {
      throw new TypeError('no catalogue');
    },
  };
  const world = paperWorld('nowhere', { switches: [broken] });
  expect(await run(['invariants'], world)).toBe(70);
  expect(world.warned.join('\n')).toMatch(/internal error[\s\S]*no catalogue/u);
});
