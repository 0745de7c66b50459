import { Command } from 'commander';
import Table from 'cli-table3';

import type { Fault } from '../../model/fault.ts';
import type { Switch } from '../../model/switch.ts';
import { writeText } from '../../store/write-text.ts';
import { switches } from '../switches.ts';
import { exhaustiveHunt } from './exhaustive.ts';
import { commandsHunt } from './fast-check-commands.ts';
import { median, wholeNumber } from './figures.ts';
import { type Hunt, hunt } from './hunt.ts';

/** Looks for a planted fault from a seed, for so many runs at most. */
type Strategy = (
  sw: Switch,
  fault: Fault,
  bounds: { readonly seed: number; readonly runs: number },
) => Hunt;

/** The strategy of `check`. */
const OURS = 'all together';

const STRATEGIES: Readonly<Record<string, Strategy>> = {
  'plain walks': (sw, fault, bounds) =>
    hunt(sw, fault, { ...bounds, swarm: false, restarts: false }),
  swarm: (sw, fault, bounds) => hunt(sw, fault, { ...bounds, restarts: false }),
  restarts: (sw, fault, bounds) => hunt(sw, fault, { ...bounds, swarm: false }),
  [OURS]: hunt,
  'fc.commands': commandsHunt,
  exhaustive: exhaustiveHunt,
};

/** The strategies that are compared by the runs they take. */
const RANDOM = ['plain walks', 'swarm', 'restarts', OURS];

const program = new Command('bench:hunt')
  .description('compares the ways of looking for trouble by the runs they take to find each fault')
  .argument('[switch]', 'one switch only')
  .option('--seeds <n>', 'seeds from which each planted fault is looked for', wholeNumber, 30)
  .option('--max-runs <n>', 'runs after which a fault counts as not found', wholeNumber, 2000)
  .option('--faults', 'list every fault')
  .option('--json <file>', 'write the runs of every hunt to a file')
  .action((name: string | undefined, options: Options) => {
    const compared = switches.filter((one) => name === undefined || one.name === name);
    const results = compared.map((sw) => ({ switch: sw.name, faults: compare(sw, options) }));
    for (const { switch: title, faults } of results) print(title, faults, options);
    if (options.json !== undefined) writeText(options.json, JSON.stringify(results), process.cwd());
  });

interface Options {
  readonly seeds: number;
  readonly maxRuns: number;
  readonly faults?: true;
  readonly json?: string;
}

/** The runs each strategy took from each seed to find one fault; the most there may be where it did not. */
interface Compared {
  readonly fault: string;
  readonly runs: Readonly<Record<string, readonly number[]>>;
}

function compare(sw: Switch, { seeds, maxRuns }: Options): readonly Compared[] {
  return sw.faults.map((fault) => {
    const runs: Record<string, readonly number[]> = {};
    for (const [name, look] of Object.entries(STRATEGIES)) {
      runs[name] = Array.from(
        { length: seeds },
        (_, seed) => look(sw, fault, { seed: seed + 1, runs: maxRuns }).runs ?? maxRuns,
      );
    }
    process.stderr.write(`${sw.name} ${fault.id}\n`);
    return { fault: fault.id, runs };
  });
}

function print(
  title: string,
  faults: readonly Compared[],
  { seeds, maxRuns, ...options }: Options,
): void {
  const names = Object.keys(STRATEGIES);
  console.log(`${title}: ${faults.length} faults, ${seeds} seeds, at most ${maxRuns} runs a hunt`);
  console.log(markdown(names.map((name) => [name, ...figures(faults, name, maxRuns)])));
  console.log(verdict(faults));
  if (options.faults !== true) return;
  const table = new Table({ head: ['mean runs', ...names], style: { head: [], border: [] } });
  for (const one of faults) {
    table.push([one.fault, ...names.map((name) => mean(runsOf(one, name)).toFixed(1))]);
  }
  console.log(table.toString());
}

const markdown = (rows: readonly (readonly string[])[]): string =>
  [
    '| strategy | found | mean runs | median of the faults | slowest tenth |',
    '| -------- | ----: | --------: | -------------------: | ------------: |',
    ...rows.map((row) => `| ${row.join(' | ')} |`),
  ].join('\n');

/** How often it was found, and in how many runs: on average, for the median fault, for the ninth of ten. */
function figures(faults: readonly Compared[], name: string, maxRuns: number): readonly string[] {
  const hunts = faults.flatMap((one) => runsOf(one, name));
  const means = faults.map((one) => mean(runsOf(one, name)));
  const slow = means.toSorted((one, other) => one - other)[Math.floor(means.length * 0.9)] ?? 0;
  const found = hunts.filter((runs) => runs < maxRuns).length;
  return [
    `${((found / hunts.length) * 100).toFixed(1)} %`,
    mean(hunts).toFixed(1),
    median(means).toFixed(1),
    slow.toFixed(0),
  ];
}

/** How ours compares with the best of the random ones, and with `fc.commands`. */
function verdict(faults: readonly Compared[]): string {
  const near = faults.filter((one) => mean(runsOf(one, OURS)) <= 1.2 * bestMean(one)).length;
  const beaten = faults.filter(isBeaten).length;
  const times = median(
    faults.map((one) => mean(runsOf(one, 'fc.commands')) / mean(runsOf(one, OURS))),
  );
  const share = (many: number): string => `${((many / faults.length) * 100).toFixed(0)} %`;
  return [
    `${OURS}: best or within 20 % of the best for ${share(near)} of the faults;`,
    `slower than that beyond chance (two standard errors) for ${share(beaten)};`,
    `fc.commands takes ${times.toFixed(1)} times its runs in the median`,
  ].join(' ');
}

const runsOf = ({ runs }: Compared, name: string): readonly number[] => runs[name] ?? [];

const bestMean = (one: Compared): number =>
  Math.min(...RANDOM.map((name) => mean(runsOf(one, name))));

/** Whether one of the others needs fewer runs by more than a fifth, and by more than chance explains. */
const isBeaten = (one: Compared): boolean =>
  RANDOM.some((name) => {
    const ours = runsOf(one, OURS);
    const theirs = runsOf(one, name);
    const doubt = 2 * Math.hypot(standardError(ours), 1.2 * standardError(theirs));
    return mean(ours) - 1.2 * mean(theirs) > doubt;
  });

const mean = (numbers: readonly number[]): number =>
  numbers.reduce((sum, number) => sum + number, 0) / numbers.length;

function standardError(numbers: readonly number[]): number {
  const middle = mean(numbers);
  return Math.sqrt(
    mean(numbers.map((number) => (number - middle) ** 2)) / Math.max(1, numbers.length - 1),
  );
}

program.parse();
