import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';

import { measuredBy } from '../../check/adequacy/measured-by.ts';
import { type FaultsSummary, faultsSummary } from '../../formats/reports/faults-summary.ts';
import { fingerprint } from '../../store/fault-results.ts';
import { readText } from '../../store/read-text.ts';
import { writeText } from '../../store/write-text.ts';
import { examinedFaults } from '../checking/examined-faults.ts';
import { switches } from '../switches/switches.ts';
import { terminal } from '../output/terminal.ts';
import { withSummary } from './readme-table.ts';

/** How the faults of the README are measured; the shortest counterexamples of those made by hand. */
const MEASURING = {
  seed: 1,
  runs: 400,
  states: 200_000,
  statesOfDerived: 0,
  workers: availableParallelism(),
};

const folder = fileURLToPath(new URL('../../..', import.meta.url));
const stop = new AbortController();
process.once('SIGINT', () => stop.abort());

const summaries: FaultsSummary[] = [];
for (const sw of switches) {
  const world = { terminal, folder, stop: stop.signal };
  const results = await examinedFaults(sw, MEASURING, world);
  if (stop.signal.aborted) process.exit(130);
  const { seed, runs } = MEASURING;
  const measured = { switch: sw.name, seed, runs, fingerprint: fingerprint(measuredBy(sw)) };
  summaries.push(faultsSummary(measured, results, sw));
}
writeText('properties/faults.json', `${JSON.stringify(summaries, null, 2)}\n`, folder);
writeText('README.md', withSummary(readText('README.md', folder), summaries), folder);
