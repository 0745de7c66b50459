import { type Campaign, type Found, campaign } from '../check/campaign.ts';
import { counterexampleOf } from '../check/counterexample.ts';
import type { SwitchReport, ViolationReport } from '../formats/check-report.ts';
import { coverageReport } from '../formats/coverage-report.ts';
import { FileError } from '../store/errors.ts';
import { loadConfiguration } from '../store/load-configuration.ts';
import { saveCounterexample } from '../store/save-counterexample.ts';
import { type CheckOptions, sameRuns } from './commands/check-options.ts';
import { COUNTEREXAMPLES } from './counterexamples.ts';
import type { Registered } from './switches.ts';
import type { World } from './world.ts';

/** Looks for violations on one switch, saves what it finds, and reports. */
export async function checkSwitch(
  registered: Registered,
  options: CheckOptions,
  world: World,
): Promise<SwitchReport> {
  const { sw } = registered;
  const { runs, maxSteps, calls, dialect } = options;
  const invariants = sw.invariants.filter(({ id }) => id === (options.invariant ?? id));
  const fault = sw.faults.find(({ id }) => id === options.fault);
  const config =
    options.config === undefined ? undefined : loadConfiguration(options.config, sw, world.folder);
  const seed = options.seed ?? world.seed();
  const progress = world.terminal.progress(runs);
  const began = world.seconds();
  const done = await campaign(sw, {
    runs,
    seed,
    maxSteps,
    calls,
    dialect,
    invariants,
    fault,
    config,
    signal: world.stop,
    onProgress: ({ runs: played, violations }) =>
      progress.update(played, violations > 0 ? `${violations} found` : ''),
  });
  progress.stop();
  const seconds = world.seconds() - began;
  return report(done, { registered, options, seconds, world });
}

interface Circumstances {
  readonly registered: Registered;
  readonly options: CheckOptions;
  readonly seconds: number;
  readonly world: World;
}

function report(done: Campaign, circumstances: Circumstances): SwitchReport {
  const { seconds, registered } = circumstances;
  const exchange = registered.sw.install(registered.sw.drawConfiguration(() => 0, {}));
  return {
    switch: done.switch,
    seed: done.seed,
    runs: done.runs,
    steps: done.steps,
    seconds: Math.round(seconds * 1000) / 1000,
    stepsPerSecond: seconds > 0 ? Math.round(done.steps / seconds) : 0,
    interrupted: done.stopped,
    violations: done.found.map((found) => violationReport(found, done, circumstances)),
    invariants: done.invariants.map(({ id, exercised }) => ({ id, exercised })),
    coverage: coverageReport(done.coverage, { exchange, ...registered }),
  };
}

function violationReport(
  found: Found,
  { seed, switch: name }: Campaign,
  { registered, options, world }: Circumstances,
): ViolationReport {
  const { invariant } = found.violation;
  const fault = registered.sw.faults.find(({ id }) => id === options.fault);
  const counterexample = counterexampleOf(found, {
    fault,
    by: 'partyline check',
    seed,
    date: world.today(),
  });
  const file = (options.save ?? options.fault === undefined) ? saved(counterexample, world) : null;
  return {
    invariant: invariant.id,
    statement: invariant.statement,
    steps: counterexample.inputs.length,
    file,
    replay:
      file === null
        ? sameRuns(name, options, { seed, runs: found.run, invariant: invariant.id })
        : `npx partyline replay ${file}`,
    evidence: counterexample.evidence,
    story: counterexample.story,
  };
}

/** Saves a counterexample; what cannot be saved is still reported. */
function saved(
  counterexample: Parameters<typeof saveCounterexample>[1],
  { folder, terminal }: World,
): string | null {
  try {
    return saveCounterexample(COUNTEREXAMPLES, counterexample, folder);
  } catch (error) {
    if (!(error instanceof FileError)) throw error;
    terminal.warn(`partyline: not saved: ${error.message}`);
    return null;
  }
}
