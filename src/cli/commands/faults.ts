import { availableParallelism } from 'node:os';

import { InvalidArgumentError } from 'commander';

import type { FaultResult } from '../../check/adequacy/results.ts';
import { faultsOf } from '../../check/adequacy/systematic-faults.ts';
import { faultsHtml } from '../../formats/html/faults-html.ts';
import { faultsText } from '../../formats/reports/faults-text.ts';
import { examinedFaults } from '../checking/examined-faults.ts';
import { ExitCode } from '../exit-code.ts';
import { reportOption, reporting } from '../checking/html-reports.ts';
import type { Subcommand } from '../subcommand.ts';
import { switchesNamed } from '../switches/switches-named.ts';
import { idOf, named } from '../usage-error.ts';
import type { World } from '../world.ts';

/** What `faults` was asked for. */
interface FaultsOptions {
  readonly fault?: string;
  readonly runs: number;
  readonly seed: number;
  readonly states: number;
  readonly workers: number;
  readonly fresh?: true;
  readonly json?: true;
  readonly report?: string;
}

/** `partyline faults [SWITCH]`: plants every fault there is and looks which invariant notices it. */
export const faultsCommand: Subcommand = (program, world, end) => {
  program
    .command('faults')
    .description('plant every fault in turn and see which invariant notices it')
    .argument('[switch]', 'one switch only')
    .option('--fault <id>', 'this fault only')
    .option('--runs <n>', 'how many interleavings to play with each fault at most', whole, 2000)
    .option('--seed <n>', 'the seed of the runs; the same seed gives the same results', whole, 1)
    .option(
      '--states <n>',
      'how many states to go through for a shortest counterexample; 0: look for none',
      wholeOrNone,
      200_000,
    )
    .option(
      '--workers <n>',
      'how many faults to examine at a time; unless said, as many as there are processors',
      threads,
      Math.min(availableParallelism(), THREADS),
    )
    .option('--fresh', 'begin anew, though an interrupted command has left results')
    .addOption(reportOption())
    .option('--json', 'for machines')
    .addHelpText('after', EXAMPLES)
    .action(async (name: string | undefined, options: FaultsOptions) => {
      end(await faults(name, options, world));
    });
};

const EXAMPLES = `
Results are kept in .faults/ as they come in: interrupted, the same command goes on where it ended.

Examples:
  partyline faults genesys
  partyline faults uccx --fault CALL_HELD_EVENT.EventCause:transfer
  partyline faults --json > faults.json`;

const whole = (text: string): number => {
  if (/^[1-9]\d{0,8}$/u.test(text)) return Number(text);
  throw new InvalidArgumentError('Give a whole number from 1.');
};

/** More threads than this have nothing to do. */
const THREADS = 64;

const threads = (text: string): number => {
  const number = whole(text);
  if (number <= THREADS) return number;
  throw new InvalidArgumentError(`Give a number from 1 to ${THREADS}.`);
};

const wholeOrNone = (text: string): number => (text === '0' ? 0 : whole(text));

async function faults(
  name: string | undefined,
  { json, ...options }: FaultsOptions,
  world: World,
): Promise<ExitCode> {
  const html = reporting(['faults', ...(name === undefined ? [] : [name])], options, world);
  const { fault } = options;
  let switches = switchesNamed(world, name);
  if (fault !== undefined) {
    named(
      'fault',
      fault,
      switches.flatMap((sw) => faultsOf(sw).map(idOf)),
      (id) => id,
    );
    switches = switches.filter((sw) => faultsOf(sw).some(({ id }) => id === fault));
  }
  const all: FaultResult[] = [];
  for (const sw of switches) {
    const results = await examinedFaults(sw, options, world);
    all.push(...results);
    if (json) continue;
    const noticers = fault === undefined && !world.stop.aborted ? sw.invariants : [];
    world.terminal.print(...faultsText(sw.name, results, noticers));
  }
  if (json) world.terminal.print(JSON.stringify(all, null, 2));
  html?.write(faultsHtml(all, html.facts));
  if (world.stop.aborted) {
    world.terminal.warn('partyline: interrupted; the same command goes on where it ended');
    return ExitCode.interrupted;
  }
  return all.some((result) => result.class === 'missed') ? ExitCode.violated : ExitCode.holds;
}
