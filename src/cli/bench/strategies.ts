import { fileURLToPath } from 'node:url';
import { Command } from 'commander';
import Table from 'cli-table3';

import type { Fault } from '../../model/fault.ts';
import type { Switch } from '../../model/switch.ts';
import { readText } from '../../store/read-text.ts';
import { writeText } from '../../store/write-text.ts';
import { switches } from '../switches/switches.ts';
import { exhaustiveHunt } from './exhaustive.ts';
import { commandsHunt } from './fast-check-commands.ts';
import { mean, wholeNumber } from './figures.ts';
import { type Hunt, hunt } from './hunt.ts';
import {
  COMMANDS,
  type Hunted,
  type HuntsSummary,
  OURS,
  huntsMarkdown,
  huntsSummary,
} from './hunts-summary.ts';
import { withHunts } from './readme-table.ts';

/** Looks for a planted fault from a seed, for so many runs at most. */
type Strategy = (
  sw: Switch,
  fault: Fault,
  bounds: { readonly seed: number; readonly runs: number },
) => Hunt;

/** The strategies that are compared by the runs they take. */
const RANDOM: Readonly<Record<string, Strategy>> = {
  'plain walks': (sw, fault, bounds) =>
    hunt(sw, fault, { ...bounds, swarm: false, restarts: false }),
  swarm: (sw, fault, bounds) => hunt(sw, fault, { ...bounds, swarm: true, restarts: false }),
  restarts: (sw, fault, bounds) => hunt(sw, fault, { ...bounds, swarm: false }),
  [OURS]: hunt,
};

/** Those that find so little that each takes as long as all the others together. */
const SLOW: Readonly<Record<string, Strategy>> = {
  [COMMANDS]: commandsHunt,
  exhaustive: exhaustiveHunt,
};

const program = new Command('bench:hunt')
  .description('compares the ways of looking for trouble by the runs they take to find each fault')
  .argument('[switch]', 'one switch only')
  .option('--seeds <n>', 'seeds from which each planted fault is looked for', wholeNumber, 30)
  .option('--slow-seeds <n>', `the same for ${Object.keys(SLOW).join(' and ')}`, wholeNumber, 30)
  .option('--no-slow', `leave out ${Object.keys(SLOW).join(' and ')}`)
  .option('--max-runs <n>', 'runs after which a fault counts as not found', wholeNumber, 2000)
  .option('--faults', 'list every fault')
  .option('--readme', 'write properties/hunts.json and the table of the README')
  .action((name: string | undefined, options: Options) => {
    const summaries: HuntsSummary[] = [];
    for (const sw of switches.filter((one) => name === undefined || one.name === name)) {
      const hunted = compare(sw, options);
      if (options.faults === true) console.log(byFault(hunted));
      const measured = { switch: sw.name, maxRuns: options.maxRuns };
      summaries.push(huntsSummary(measured, hunted, Object.keys(RANDOM)));
      console.log(huntsMarkdown(summaries.slice(-1)));
      if (options.readme === true) write(summaries);
    }
  });

interface Options {
  readonly seeds: number;
  readonly slowSeeds: number;
  readonly slow: boolean;
  readonly maxRuns: number;
  readonly faults?: true;
  readonly readme?: true;
}

function compare(sw: Switch, { seeds, slowSeeds, slow, maxRuns }: Options): readonly Hunted[] {
  return sw.faults.map((fault, index) => {
    const from = (look: Strategy, many: number): readonly number[] =>
      Array.from(
        { length: many },
        (_, seed) => look(sw, fault, { seed: seed + 1, runs: maxRuns }).runs ?? maxRuns,
      );
    const runs: Record<string, readonly number[]> = {};
    for (const [name, look] of Object.entries(RANDOM)) runs[name] = from(look, seeds);
    for (const [name, look] of Object.entries(slow ? SLOW : {})) runs[name] = from(look, slowSeeds);
    console.error(`${sw.name} ${index + 1} of ${sw.faults.length}: ${fault.id}`);
    return { fault: fault.id, runs };
  });
}

/** The mean runs by which each strategy found each fault. */
function byFault(hunted: readonly Hunted[]): string {
  const names = Object.keys(hunted[0]?.runs ?? {});
  const table = new Table({ head: ['mean runs', ...names], style: { head: [], border: [] } });
  for (const { fault, runs } of hunted) {
    table.push([fault, ...Object.values(runs).map((each) => mean(each).toFixed(1))]);
  }
  return table.toString();
}

function write(summaries: readonly HuntsSummary[]): void {
  const folder = fileURLToPath(new URL('../../..', import.meta.url));
  writeText('properties/hunts.json', `${JSON.stringify(summaries, null, 2)}\n`, folder);
  writeText('README.md', withHunts(readText('README.md', folder), summaries), folder);
}

program.parse();
