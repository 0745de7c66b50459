import Table from 'cli-table3';
import { Command } from 'commander';

import { shortest } from '../../check/shrinking/shortest.ts';
import { shrink } from '../../check/shrinking/shrink.ts';
import type { Fault } from '../../model/fault.ts';
import type { Switch } from '../../model/switch.ts';
import { switches } from '../switches.ts';
import { median, wholeNumber } from './figures.ts';
import { brokenBy, hunt } from './hunt.ts';

const program = new Command('bench:shrink')
  .description(
    'shrinks what random runs find of each planted fault and compares with the shortest possible',
  )
  .argument('[switch]', 'one switch only')
  .option('--seeds <n>', 'seeds from which each planted fault is looked for', wholeNumber, 100)
  .option('--max-runs <n>', 'runs after which a fault counts as not found', wholeNumber, 2000)
  .option('--fault <id>', 'one fault only')
  .action((name: string | undefined, options: Options) => {
    for (const sw of switches.filter((one) => name === undefined || one.name === name)) {
      measure(sw, options);
    }
  });

interface Options {
  readonly seeds: number;
  readonly maxRuns: number;
  readonly fault?: string;
}

/** One counterexample: how long it was shrunk without exploring and with it, and in which time. */
interface Shrunk {
  readonly alone: number;
  readonly length: number;
  readonly certified: boolean;
  readonly ordered: boolean;
  readonly milliseconds: number;
}

function measure(sw: Switch, { seeds, maxRuns, fault: id }: Options): void {
  const table = new Table({
    head: ['fault', 'found', 'shortest', 'that long', 'one more', 'certified', 'alone', 'ms'],
    style: { head: [], border: [] },
  });
  const all: Shrunk[] = [];
  for (const fault of sw.faults.filter((one) => one.id === (id ?? one.id))) {
    const shrunk = Array.from({ length: seeds }, (_, seed) => seed + 1).flatMap((seed) =>
      shrunkFrom(sw, fault, { seed, runs: maxRuns }),
    );
    all.push(...shrunk);
    const least = Math.min(...shrunk.map(({ length }) => length));
    const share = (isMeant: (one: Shrunk) => boolean): string =>
      `${((shrunk.filter(isMeant).length / shrunk.length) * 100).toFixed(0)} %`;
    table.push([
      fault.id,
      `${shrunk.length}/${seeds}`,
      String(least),
      share(({ length }) => length === least),
      share(({ length }) => length === least + 1),
      share(({ certified }) => certified),
      share(({ alone }) => alone === least),
      median(shrunk.map(({ milliseconds }) => milliseconds)).toFixed(1),
    ]);
  }
  console.log(table.toString());
  const certified = all.filter((one) => one.certified).length;
  console.log(
    `${sw.name}: ${certified} of ${all.length} certified, ` +
      `${all.filter(({ ordered }) => ordered).length} in an order of their own, ` +
      `median ${median(all.map(({ milliseconds }) => milliseconds)).toFixed(1)} ms`,
  );
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
  const { broken, certified } = shortest(sw, alone, shrinking);
  return [
    {
      alone: alone.scenario.inputs.length,
      length: broken.scenario.inputs.length,
      certified,
      ordered: (broken.scenario.order ?? 0) > 0,
      milliseconds: performance.now() - began,
    },
  ];
}

program.parse();
