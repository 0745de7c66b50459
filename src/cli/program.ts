import { Command } from 'commander';

import { version } from '../store/version.ts';
import { checkCommand } from './commands/check.ts';
import { conformCommand } from './commands/conform.ts';
import { exploreCommand } from './commands/explore.ts';
import { faultsCommand } from './commands/faults.ts';
import { explorerCommand } from './commands/explorer.ts';
import { helpCommand } from './commands/help.ts';
import { interactionsCommand } from './commands/interactions.ts';
import { invariantsCommand } from './commands/invariants.ts';
import { replayCommand } from './commands/replay.ts';
import { scenariosCommand } from './commands/scenarios.ts';
import { traceCommand } from './commands/trace.ts';
import { EXIT_CODES, type ExitCode } from './exit-code.ts';
import type { Subcommand } from './subcommand.ts';
import { UsageError, misuse } from './usage-error.ts';
import type { World } from './world.ts';

const SUBCOMMANDS: readonly Subcommand[] = [
  checkCommand,
  exploreCommand,
  replayCommand,
  scenariosCommand,
  conformCommand,
  invariantsCommand,
  faultsCommand,
  interactionsCommand,
  traceCommand,
  explorerCommand,
  helpCommand,
];

/** The command line: all commands, nothing run yet. */
export function program(world: World, end: (exit: ExitCode) => void): Command {
  const { print, warn } = world.terminal;
  const root = new Command('partyline')
    .description(
      'Checks call scenarios: random interleavings of a switch model, judged by invariants.',
    )
    .version(version())
    .addHelpText('afterAll', `\n${EXIT_CODES}`)
    .helpCommand(false)
    .configureOutput({
      writeOut: (text) => print(text.trimEnd()),
      writeErr: (text) => warn(text.trimEnd()),
      outputError: () => undefined,
    });
  for (const add of SUBCOMMANDS) add(root, world, end);
  explainMisuse(root, 'partyline');
  for (const command of root.commands) {
    explainMisuse(command, `partyline ${command.name()}`);
    refuseTwice(command);
  }
  return root;
}

/** Has a command throw what is wrong with its options instead of printing it. */
function explainMisuse(command: Command, name: string): void {
  command.exitOverride((error) => {
    throw error.exitCode === 0 || error.code === 'commander.help' ? error : misuse(error, name);
  });
}

/** Has a command throw where an option that has one value is given twice: nobody knows which one is meant. */
function refuseTwice(command: Command): void {
  const given = new Set<string>();
  for (const option of command.options) {
    // What is gathered in a list may be given more than once.
    if (!option.required || option.variadic || Array.isArray(option.defaultValue)) continue;
    command.on(`option:${option.name()}`, () => {
      if (given.has(option.name())) throw new UsageError(`--${option.name()} is given twice`);
      given.add(option.name());
    });
  }
}
