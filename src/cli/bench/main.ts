import { Command } from 'commander';

import type { Switch } from '../../model/switch.ts';
import { switches } from '../switches/switches.ts';
import { median } from './figures.ts';
import { checkedSpeed, reducerSpeed } from './throughput.ts';

/** How often each figure is measured. */
const TIMES = 5;

const program = new Command('bench')
  .description(
    'measures how fast the model and its checking are; figures are of this machine, compare ratios',
  )
  .argument('[switch]', 'one switch only')
  .action(async (name: string | undefined) => {
    for (const sw of switches.filter((one) => name === undefined || one.name === name)) {
      await throughput(sw);
    }
  });

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

const round = (number: number): string => Math.round(number).toLocaleString('en-GB');

await program.parseAsync();
