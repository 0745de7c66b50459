import Table from 'cli-table3';
import { Command } from 'commander';

import { shortest } from '../../check/shrinking/shortest.ts';
import { shrink } from '../../check/shrinking/shrink.ts';
import type { Fault } from '../../model/fault.ts';
import type { Switch } from '../../model/switch.ts';
import { switches } from '../switches/switches.ts';
import { median, percentage, wholeNumber } from './figures.ts';
import { brokenBy, hunt } from './hunt.ts';

const program = new Command('bench:shrink')
  .description(
    'shrinks what random runs find of each planted fault and compares with the shortest possible',
  )
  .argument('[switch]', 'one switch only')
  .option('--seeds <n>', 'seeds from which each planted fault is looked for', wholeNumber, 100)
  .option('--max-runs <n>', 'runs after which a fault counts as not found', wholeNumber, 2000)
  .option('--minutes <n>', 'no more seeds of a switch after so many minutes', wholeNumber, 10)
  .option('--fault <id>', 'one fault only')
  .action((name: string | undefined, options: Options) => {
    for (const sw of switches.filter((one) => name === undefined || one.name === name)) {
      const shrunk = shrunkInTime(sw, options);
      print(sw, shrunk);
    }
  });

interface Options {
  readonly seeds: number;
  readonly maxRuns: number;
  readonly minutes: number;
  readonly fault?: string;
}

/** One counterexample: how long it was shrunk without exploring and with it, and in which time. */
interface Shrunk {
  readonly fault: string;
  readonly alone: number;
  readonly length: number;
  readonly certified: boolean;
  readonly ordered: boolean;
  readonly milliseconds: number;
  readonly millisecondsAlone: number;
}

/** Goes through all faults from one seed after the other, and tells of each seed when it is done. */
function shrunkInTime(
  sw: Switch,
  { seeds, maxRuns, minutes, fault: id }: Options,
): readonly Shrunk[] {
  const faults = sw.faults.filter((one) => one.id === (id ?? one.id));
  const until = performance.now() + minutes * 60_000;
  const all: Shrunk[] = [];
  for (let seed = 1; seed <= seeds && performance.now() < until; seed += 1) {
    for (const fault of faults) all.push(...shrunkFrom(sw, fault, { seed, runs: maxRuns }));
    console.error(`seeds 1 to ${seed}, ${summary(sw, all)}`);
  }
  return all;
}

function shrunkFrom(
  sw: Switch,
  fault: Fault,
  drawing: { readonly seed: number; readonly runs: number },
): readonly Shrunk[] {
  const { scenario } = hunt(sw, fault, drawing);
  if (scenario === undefined) return [];
  const shrinking = { invariant: brokenBy(sw, fault), fault };
  const began = performance.now();
  const alone = shrink(sw, scenario, shrinking);
  if (alone === undefined) throw new Error(`${fault.id} is not broken when played again`);
  const millisecondsAlone = performance.now() - began;
  const { broken, certified } = shortest(sw, alone, shrinking);
  return [
    {
      fault: fault.id,
      alone: alone.scenario.inputs.length,
      length: broken.scenario.inputs.length,
      certified,
      ordered: (broken.scenario.order ?? 0) > 0,
      milliseconds: performance.now() - began,
      millisecondsAlone,
    },
  ];
}

function print(sw: Switch, all: readonly Shrunk[]): void {
  const table = new Table({
    head: ['fault', 'found', 'shortest', 'that long', 'one more', 'certified', 'alone', 'ms'],
    style: { head: [], border: [] },
  });
  for (const fault of new Set(all.map((one) => one.fault))) {
    const shrunk = all.filter((one) => one.fault === fault);
    const least = leastOf(shrunk, fault);
    table.push([
      fault,
      String(shrunk.length),
      String(least),
      percentage(shrunk, ({ length }) => length === least),
      percentage(shrunk, ({ length }) => length === least + 1),
      percentage(shrunk, ({ certified }) => certified),
      percentage(shrunk, ({ alone }) => alone === least),
      median(shrunk.map(({ milliseconds }) => milliseconds)).toFixed(1),
    ]);
  }
  console.log(table.toString());
  console.log(summary(sw, all));
}

/** How many of all are certified, and as short as the shortest of the same fault from any seed. */
function summary({ name }: Switch, all: readonly Shrunk[]): string {
  const least = new Map(all.map(({ fault }) => [fault, leastOf(all, fault)]));
  const longerBy = ({ fault, length }: Shrunk): number => length - (least.get(fault) ?? 0);
  return [
    `${name}: ${all.length} counterexamples`,
    `${percentage(all, ({ certified }) => certified)} certified in their configuration`,
    `${percentage(all, (one) => longerBy(one) === 0)} as short as from any seed`,
    `${percentage(all, (one) => longerBy(one) <= 1)} at most one longer`,
    `${percentage(all, ({ ordered }) => ordered)} in an order of their own`,
    `median ${median(all.map(({ millisecondsAlone }) => millisecondsAlone)).toFixed(0)} ms to shrink`,
    `${median(all.map(({ milliseconds }) => milliseconds)).toFixed(0)} ms with certifying`,
  ].join(', ');
}

const leastOf = (shrunk: readonly Shrunk[], fault: string): number =>
  Math.min(...shrunk.filter((one) => one.fault === fault).map(({ length }) => length));

program.parse();
