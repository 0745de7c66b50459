import { MAX_STEPS } from '../../check/interleaving.ts';
import { InvalidArgumentError, type Command, Option } from 'commander';

import type { Form } from '../../formats/drawings/forms.ts';
import { inShell } from '../output/in-shell.ts';
import { reportOption } from '../checking/html-reports.ts';
import { formOption } from '../output/form-option.ts';

/** How many runs a check makes of each switch if nothing is said. */
const RUNS = 20_000;

/** What `check` was asked for. */
export interface CheckOptions {
  readonly runs: number;
  readonly seed?: number;
  readonly maxSteps?: number;
  readonly calls?: number;
  readonly config?: string;
  readonly dialect?: string;
  readonly invariant?: string;
  readonly fault?: string;
  readonly reporter?: string;
  readonly format: Form;
  readonly report?: string;
  readonly json?: true;
  /** Whether counterexamples are saved; undefined where nothing was said. */
  readonly save?: boolean;
}

/** Adds the options of `check`; `reporters` are the ways its findings can be told. */
export const withCheckOptions = (command: Command, reporters: readonly string[]): Command =>
  command
    .option(
      '--runs <n>',
      'how many interleavings to play on each switch',
      whole(1, 100_000_000),
      RUNS,
    )
    .option(
      '--max-steps <n>',
      `how many steps an interleaving has at most (default: ${MAX_STEPS})`,
      whole(1, 10_000),
    )
    .option(
      '--calls <n>',
      'how many calls an interleaving sees at most (default: drawn, from 2 to 8)',
      whole(1, 64),
    )
    .option(
      '--seed <n>',
      'the seed of the runs; the same seed gives the same runs',
      whole(-(2 ** 31), 2 ** 32 - 1),
    )
    .option('--config <file>', 'a configuration to check instead of drawn ones')
    .option('--dialect <dialect>', 'check one dialect only')
    .option('--invariant <id>', 'check one invariant only')
    .option(
      '--fault <id>',
      'plant this fault in the switch first; partyline invariants --faults lists them',
    )
    .addOption(
      new Option('--reporter <reporter>', 'how findings are told to other programs').choices(
        reporters,
      ),
    )
    .addOption(formOption('how violations are shown'))
    .addOption(reportOption())
    .option('--json', 'for machines, the same as --format json')
    .option('--save', 'save counterexamples below counterexamples/ (the default without --fault)')
    .option('--no-save', 'do not save counterexamples');

const whole =
  (least: number, most: number) =>
  (text: string): number => {
    const number = /^-?\d+$/u.test(text) ? Number(text) : Number.NaN;
    if (number >= least && number <= most) return number;
    throw new InvalidArgumentError(`Give a whole number from ${least} to ${most}.`);
  };

/** The command line that makes these runs again, as far as the one that broke the invariant. */
export function sameRuns(
  switchName: string,
  options: CheckOptions,
  again: { seed: number; runs: number; invariant: string },
): string {
  const { maxSteps, calls, config, dialect, fault } = options;
  const chosen = {
    seed: again.seed,
    runs: again.runs,
    'max-steps': maxSteps,
    calls,
    config,
    dialect,
    fault,
    invariant: again.invariant,
  };
  const said = Object.entries(chosen).flatMap(([name, value]) =>
    value === undefined ? [] : [`--${name} ${inShell(String(value))}`],
  );
  return ['npx partyline check', switchName, ...said].join(' ');
}
