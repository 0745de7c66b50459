import { type Proofs, equivalent } from '../../check/adequacy/equivalence.ts';
import type { Measuring } from '../../check/adequacy/measure.ts';
import { measuredBy } from '../../check/adequacy/measured-by.ts';
import type { Examined, FaultResult } from '../../check/adequacy/results.ts';
import { faultsOf, systematicFaults } from '../../check/adequacy/systematic-faults.ts';
import type { Switch } from '../../model/switch.ts';
import { examineInWorkers } from '../../store/examine-in-workers.ts';
import { FaultResults, fingerprint } from '../../store/fault-results.ts';
import { version } from '../../store/version.ts';
import { explorables } from '../switches/explorable.ts';
import type { World } from '../world.ts';

/** How faults are examined. */
export interface Examining extends Measuring {
  readonly workers: number;
  /** One fault only; then nothing is kept. */
  readonly fault?: string | undefined;
  /** What was kept of an interrupted command is not used. */
  readonly fresh?: boolean | undefined;
}

/** Where the results of one switch are kept while they come in. */
const resultsOf = (name: string): string => `.faults/${name}.jsonl`;

/**
 * Examines the faults of a switch, or those that an interrupted command has left;
 * all of them in their order. Interrupted, it says nothing of a fault that has not
 * acted yet: more runs or a proof were still to come.
 */
export async function examinedFaults(
  sw: Switch,
  { workers, fault, fresh, ...measuring }: Examining,
  world: Pick<World, 'terminal' | 'folder' | 'stop'>,
): Promise<readonly FaultResult[]> {
  const ids = faultsOf(sw).flatMap(({ id }) => (id === (fault ?? id) ? [id] : []));
  const results = fault === undefined ? resultsFile(sw, { ...measuring, fresh }, world) : undefined;
  const known = new Map<string, Examined>(results?.kept);
  const progress = world.terminal.progress(ids.length);
  const examine = (faults: readonly string[], more: number): Promise<void> =>
    examineInWorkers(sw, {
      ...measuring,
      faults,
      runs: measuring.runs * more,
      workers,
      signal: world.stop,
      onResult: (result) => {
        known.set(result.fault, result);
        results?.add(result);
        progress.update(known.size, `faults of ${sw.name}`);
      },
    });
  const examined = () => ids.flatMap((id) => known.get(id) ?? []);
  await examine(
    ids.filter((id) => !known.has(id)),
    1,
  );
  const proofs = await proofsOf(sw, examined(), world.stop);
  const unclear = examined().filter((one) => !proofs.has(one.fault) && isUnclear(sw, one));
  await examine(
    unclear.map((one) => one.fault),
    MORE,
  );
  progress.stop();
  return examined()
    .filter((one) => one.acted || proofs.has(one.fault) || !world.stop.aborted)
    .map((one) => withProof(one, proofs.get(one.fault)));
}

/** It has not acted yet, or was planted and nothing noticed it. */
const isUnclear = (sw: Switch, one: Examined): boolean =>
  !one.acted || (one.class !== 'caught' && sw.faults.some(({ id }) => id === one.fault));

/** How many times as many runs a fault gets that has not acted yet and is not equivalent either, or that was planted and not noticed. */
const MORE = 10;

function resultsFile(
  sw: Switch,
  { seed, runs, states, statesOfDerived, fresh = false }: Measuring & Pick<Examining, 'fresh'>,
  { folder }: Pick<World, 'folder'>,
): FaultResults {
  const header = {
    format: 1 as const,
    switch: sw.name,
    version: version(),
    seed,
    runs,
    states,
    statesOfDerived,
    fingerprint: fingerprint(measuredBy(sw)),
  };
  const file = resultsOf(sw.name);
  return new FaultResults(file, folder, header, fresh);
}

/** The studies that prove faults equivalent, of those that never acted. */
function proofsOf(sw: Switch, examined: readonly Examined[], stop: AbortSignal): Promise<Proofs> {
  const idle = new Set(examined.flatMap(({ fault, acted }) => (acted ? [] : [fault])));
  const studies = explorables.find((one) => one.sw.name === sw.name)?.studies ?? [];
  return equivalent(
    sw,
    studies,
    systematicFaults(sw).filter(({ id }) => idle.has(id)),
    stop,
  );
}

function withProof({ acted: _, ...result }: Examined, study: string | undefined): FaultResult {
  return study === undefined
    ? result
    : { ...result, class: 'equivalent', because: `nothing else is said in all of study ${study}` };
}
