import { ExitCode } from '../exit-code.ts';

/** How a command ends whose answer cannot be written. */
export interface OutputLost {
  readonly exit: number;
  /** What is said of it. */
  readonly told: readonly string[];
}

/**
 * What to do when standard output takes no more.
 *
 * Whoever reads our lines may stop reading, as in `partyline scenarios | head`: that is no failure.
 */
export function outputLost(
  error: NodeJS.ErrnoException,
  exitCode: typeof process.exitCode,
): OutputLost {
  if (error.code === 'EPIPE') return { exit: Number(exitCode ?? ExitCode.holds), told: [] };
  const why = error.code === 'ENOSPC' ? 'no space is left there' : error.message;
  return {
    exit: ExitCode.broken,
    told: [`partyline: standard output cannot be written: ${why}; make room or write it elsewhere`],
  };
}
