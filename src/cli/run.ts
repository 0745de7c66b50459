import { CommanderError } from 'commander';

import { printable } from '../formats/printable.ts';
import { ConfigurationError } from '../model/errors.ts';
import { FileError } from '../store/errors.ts';
import { ExitCode } from './exit-code.ts';
import { program } from './program.ts';
import { UsageError } from './usage-error.ts';
import type { World } from './world.ts';

/** Runs one command line and says how it ended; never throws. */
export async function run(args: readonly string[], world: World): Promise<ExitCode> {
  let exit: ExitCode = ExitCode.holds;
  try {
    const commands = program(world, (code) => {
      exit = code;
    });
    await commands.parseAsync([...args], { from: 'user' });
    return exit;
  } catch (error) {
    return explained(error, world);
  }
}

function explained(error: unknown, { terminal: { warn } }: World): ExitCode {
  if (error instanceof CommanderError) {
    return error.exitCode === 0 ? ExitCode.holds : ExitCode.misused;
  }
  if (
    error instanceof UsageError ||
    error instanceof FileError ||
    error instanceof ConfigurationError
  ) {
    warn(`partyline: ${error.message}`);
    return ExitCode.misused;
  }
  warn('partyline: internal error; this is a defect of partyline, not of what you checked');
  const trace = error instanceof Error ? (error.stack ?? error.message) : String(error);
  warn(...trace.split('\n').map(printable));
  return ExitCode.broken;
}
