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
  [
    ['chekc'],
    "unknown command 'chekc' (did you mean check?); partyline --help tells what there is",
  ],
  [['nonsense'], "unknown command 'nonsense'; partyline --help tells what there is"],
  [['--nonsense'], "unknown option '--nonsense'; partyline --help tells what there is"],
  [['check', '--fault', 'a', '--runs', '5', '--fault', 'b'], '--fault is given twice'],
  [['check', '--config', 'a.json', '--calls', '3'], '--calls and --config: a configuration says'],
  [['help', 'foo'], 'no command "foo"; there are check, explore, replay, '],
  [['help', 'chek'], 'no command "chek"; did you mean check?'],
  [
    ['check', '--rnus', '5'],
    "unknown option '--rnus' (did you mean --runs?); partyline check --help tells what there is",
  ],
  [['check', '--runs'], "option '--runs <n>' argument missing; partyline check --help tells"],
  [['check', 'genesys', 'uccx'], "too many arguments for 'check'. Expected 1 argument but got 2; "],
  [['trace'], "missing required argument 'files'; partyline trace --help tells"],
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
  [
    ['check', '--fault', 'nothing-like-it-at-all'],
    'no fault "nothing-like-it-at-all"; partyline invariants --faults lists them',
  ],
  [
    ['check', '--fault', 'double-relaesed'],
    'did you mean double-released? partyline invariants --faults lists them',
  ],
  [['check', '--fault', ''], 'no fault ""; partyline invariants --faults lists them'],
  [['check', '--dialect', 'tserver'], 'did you mean t-server'],
  [['check', '--config', 'nowhere.json'], 'nowhere.json: there is no such file; check the path'],
  [['replay', 'nowhere.json'], 'nowhere.json: there is no such file; check the path'],
  [['scenarios', 'genesys/routd-call'], 'did you mean genesys/routed-call'],
  [
    ['scenarios', 'genesys/routed-call', '--interrupt', 'x'],
    'no interruption of genesys/routed-call "x"; there are *, **, ***, ****',
  ],
  [
    ['scenarios', 'genesys/release', '--interrupt', '*'],
    'genesys/release has no interruptions; leave --interrupt out',
  ],
  [
    ['scenarios', '--dialect', 'x'],
    '--dialect x is for one scenario; name it: partyline scenarios ',
  ],
  [['scenarios', '--interrupt', '**'], '--interrupt ** is for one scenario; name it'],
  [['scenarios', '--format', 'table'], '--format table is for one scenario; name it'],
  [['scenarios', 'genesys/routed-call', '--dialect', 'pbx'], 'no dialect "pbx"'],
  [
    ['scenarios', '--format', 'flowchart'],
    'Allowed choices are text, ladder, table, mermaid, svg, markdown, json',
  ],
  [['conform', 'cisco'], 'no switch "cisco"'],
  [
    ['explore', 'calls', '--config', '3-2-1', '--plain', '--verify-engine'],
    '--plain and --verify-engine: the plain engine has nothing to compare with',
  ],
  [
    ['explore', 'calls', '--config', '3-2-1', '--plain', '--workers', '2'],
    '--plain works alone: leave out --workers',
  ],
  [
    ['explore', 'calls', '--config', '3-2-1', '--symmetry', '--workers', '2'],
    '--symmetry works alone: leave out --workers',
  ],
  [['invariants', 'roles'], 'no invariant "roles"; did you mean roles-consistent'],
])('%j is refused with exit 2 and says what there is', async (args, problem) => {
  const { exit, printed, warned } = await partyline(...args);
  expect(exit).toBe(2);
  expect(warned).toContain(problem);
  expect(warned).toMatch(/^partyline: [^\n]+$/u);
  expect(printed).not.toContain('Usage:');
});

test('without a command the help is shown, and that is a misuse', async () => {
  const { exit, warned } = await partyline();
  expect(exit).toBe(2);
  expect(warned).toContain('Usage: partyline');
});

test('help tells all about a command, as its --help does', async () => {
  const { exit, printed } = await partyline('help', 'check');
  expect(exit).toBe(0);
  expect(printed).toBe((await partyline('check', '--help')).printed);
  expect((await partyline('help')).printed).toBe((await partyline('--help')).printed);
});

test('the help of explore tells which bounds leave it inconclusive', async () => {
  const told = (await partyline('explore', '--help')).printed.replaceAll(/\s+/gu, ' ');
  expect(told).toContain(
    '--depth <n> inputs a scenario has at most: to go as far as that is exit 0',
  );
  expect(told).toContain('--states <n> states to go through at most: to end there is exit 3');
});

test('what explore finds is found again with all options that decide what is found', async () => {
  const asked =
    'explore calls --config 3-2-1 --fault held-for-retrieved --invariant held-only-when-talking --depth 5 --states 900 --symmetry --until-violation';
  const { exit, printed } = await partyline(...asked.split(' '), '--no-save');
  expect(exit).toBe(1);
  const [, again = ''] = /npx partyline (explore .*)/u.exec(printed) ?? [];
  expect(again).toBe(asked);
});

test('the help of check tells what holds where nothing is said', async () => {
  const { printed } = await partyline('check', '--help');
  const told = printed.replaceAll(/\s+/gu, ' ');
  expect(told).toContain('at most (default: 60)');
  expect(told).toContain('at most (default: drawn, from 2 to 8)');
  expect(told).toContain('partyline invariants --faults lists them');
});

test.each([
  ['invariants', '\u001b[2Jx'],
  ['check', '--\u001b[2Jx'],
  ['check', '--runs', '\u001b[2Jx'],
  ['scenarios', '--dialect', '\u001b[2Jx'],
])('what somebody typed does not reach the terminal as it is: %j %j', async (...args) => {
  const { warned } = await partyline(...args);
  expect(warned).toContain('[2Jx');
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
