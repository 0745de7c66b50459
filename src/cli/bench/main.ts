import { Command, InvalidArgumentError } from 'commander';
import Table from 'cli-table3';

import type { Switch } from '../../model/switch.ts';
import { switches } from '../switches.ts';
import { type Hunt, hunt } from './hunt.ts';
import { checkedSpeed, reducerSpeed } from './throughput.ts';

/** How often each figure is measured. */
const TIMES = 5;

const wholeNumber = (text: string): number => {
  if (!/^[1-9]\d{0,5}$/.test(text)) throw new InvalidArgumentError('a whole number from 1');
  return Number(text);
};

const program = new Command('bench')
  .description(
    'measures how fast the model and its checking are; figures are of this machine, compare ratios',
  )
  .argument('[switch]', 'one switch only')
  .option('--seeds <n>', 'seeds from which each planted fault is looked for', wholeNumber, 5)
  .option('--max-runs <n>', 'runs after which a fault counts as not found', wholeNumber, 2000)
  .action(async (name: string | undefined, options: Faults) => {
    for (const sw of switches.filter((one) => name === undefined || one.name === name)) {
      await throughput(sw);
      faults(sw, options);
    }
  });

interface Faults {
  readonly seeds: number;
  readonly maxRuns: number;
}

async function throughput(sw: Switch): Promise<void> {
  const reducer: number[] = [];
  const checked: number[] = [];
  for (let time = 0; time < TIMES; time += 1) {
    reducer.push(reducerSpeed(sw));
    checked.push(await checkedSpeed(sw));
  }
  console.log(`${sw.name}: medians of ${TIMES}`);
  console.log(`  reducer   ${round(median(reducer))} steps/s`);
  console.log(
    `  checked   ${round(median(checked))} steps/s with ${sw.invariants.length} invariants`,
  );
}

function faults(sw: Switch, { seeds, maxRuns }: Faults): void {
  const table = new Table({
    head: ['fault', 'found', 'runs', 'find ms', 'shrink ms', 'steps'],
    style: { head: [], border: [] },
  });
  const shrinking: number[] = [];
  for (const fault of sw.faults) {
    const hunts = Array.from({ length: seeds }, (_, seed) =>
      hunt(sw, fault, { seed: seed + 1, maxRuns }),
    );
    const found = hunts.filter(({ runs }) => runs !== undefined);
    shrinking.push(...found.map((one) => one.shrinking));
    table.push([fault.id, `${found.length}/${seeds}`, ...figures(found)]);
  }
  console.log(table.toString());
  console.log(`${sw.name}: median shrink ${median(shrinking).toFixed(1)} ms`);
}

const figures = (found: readonly Hunt[]): string[] => [
  String(median(found.map(({ runs }) => runs ?? Number.NaN))),
  median(found.map(({ finding }) => finding)).toFixed(1),
  median(found.map(({ shrinking }) => shrinking)).toFixed(1),
  String(median(found.map(({ steps }) => steps))),
];

/** The middle one; the lower of two. */
const median = (numbers: readonly number[]): number =>
  numbers.toSorted((one, other) => one - other)[(numbers.length - 1) >> 1] ?? Number.NaN;

const round = (number: number): string => Math.round(number).toLocaleString('en-GB');

await program.parseAsync();
