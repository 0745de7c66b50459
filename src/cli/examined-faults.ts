import { equivalent } from '../check/adequacy/equivalence.ts';
import type { Measuring } from '../check/adequacy/measure.ts';
import { measuredBy } from '../check/adequacy/measured-by.ts';
import type { Examined, FaultResult } from '../check/adequacy/results.ts';
import { faultsOf, systematicFaults } from '../check/adequacy/systematic-faults.ts';
import type { Switch } from '../model/switch.ts';
import { examineInWorkers } from '../store/examine-in-workers.ts';
import { FaultResults, fingerprint } from '../store/fault-results.ts';
import { version } from '../store/version.ts';
import { explorables } from './explorable.ts';
import type { World } from './world.ts';

/** How faults are examined. */
export interface Examining extends Measuring {
  readonly workers: number;
  /** One fault only; then nothing is kept. */
  readonly fault?: string | undefined;
  /** What was kept of an interrupted command is not used. */
  readonly fresh?: boolean | undefined;
}

/** Where the results of one switch are kept while they come in. */
export const resultsOf = (name: string): string => `.faults/${name}.jsonl`;

/** Examines the faults of a switch, or those that an interrupted command has left; all of them in their order. */
export async function examinedFaults(
  sw: Switch,
  { seed, runs, states, workers, fault, fresh }: Examining,
  world: World,
): Promise<readonly FaultResult[]> {
  const ids = faultsOf(sw).flatMap(({ id }) => (id === (fault ?? id) ? [id] : []));
  const results =
    fault === undefined ? resultsFile(sw, { seed, runs, states, fresh }, world) : undefined;
  const known = new Map<string, Examined>(results?.kept);
  const faults = ids.filter((id) => !known.has(id));
  const progress = world.terminal.progress(ids.length);
  await examineInWorkers(sw, {
    faults,
    seed,
    runs,
    states,
    workers,
    signal: world.stop,
    onResult: (result) => {
      known.set(result.fault, result);
      results?.add(result);
      progress.update(known.size, `faults of ${sw.name}`);
    },
  });
  progress.stop();
  const examined = ids.flatMap((id) => known.get(id) ?? []);
  return world.stop.aborted ? examined.map(withoutActed) : await withProofs(sw, examined);
}

function resultsFile(
  sw: Switch,
  { seed, runs, states, fresh = false }: Measuring & Pick<Examining, 'fresh'>,
  { folder }: World,
): FaultResults {
  const header = {
    format: 1 as const,
    switch: sw.name,
    version: version(),
    seed,
    runs,
    states,
    fingerprint: fingerprint(measuredBy(sw)),
  };
  const file = resultsOf(sw.name);
  return new FaultResults(file, folder, header, fresh);
}

/** Proves those that never acted equivalent, where a study does. */
async function withProofs(
  sw: Switch,
  examined: readonly Examined[],
): Promise<readonly FaultResult[]> {
  const idle = new Set(examined.flatMap(({ fault, acted }) => (acted ? [] : [fault])));
  const studies = explorables.find((one) => one.sw.name === sw.name)?.studies ?? [];
  const proofs = await equivalent(
    sw,
    studies,
    systematicFaults(sw).filter(({ id }) => idle.has(id)),
  );
  return examined.map((one) => {
    const study = proofs.get(one.fault);
    const result = withoutActed(one);
    return study === undefined
      ? result
      : {
          ...result,
          class: 'equivalent',
          because: `nothing else is said in all of study ${study}`,
        };
  });
}

const withoutActed = ({ acted: _, ...result }: Examined): FaultResult => result;
