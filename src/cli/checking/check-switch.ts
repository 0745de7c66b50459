import { faultsOf } from '../../check/adequacy/systematic-faults.ts';
import { type Campaign, type Found, campaign } from '../../check/campaign.ts';
import { counterexampleOf } from '../../check/counterexample.ts';
import type { SwitchReport, ViolationReport } from '../../formats/reports/check-report.ts';
import { coverageReport } from '../../formats/reports/coverage-report.ts';
import { configurationInWords } from '../../formats/scenarios/configuration-in-words.ts';
import type { Case } from '../../formats/drawings/case.ts';
import { caseOf } from '../../formats/drawings/case-of.ts';
import { paragraph } from '../../formats/drawings/paragraph.ts';
import type { Switch } from '../../model/switch.ts';
import { FileError } from '../../store/errors.ts';
import { loadConfiguration } from '../../store/load-configuration.ts';
import { saveCounterexample } from '../../store/save-counterexample.ts';
import { type CheckOptions, sameRuns } from '../commands/check-options.ts';
import { COUNTEREXAMPLES } from './counterexamples.ts';
import type { Cases } from './show-findings.ts';
import type { World } from '../world.ts';

/** What was found on one switch, and each violation as a case to be drawn. */
export interface CheckedSwitch {
  readonly report: SwitchReport;
  readonly cases: Cases;
}

/** Looks for violations on one switch, saves what it finds, and reports. */
export async function checkSwitch(
  sw: Switch,
  options: CheckOptions,
  world: World,
): Promise<CheckedSwitch> {
  const { runs, maxSteps, calls, dialect } = options;
  const invariants = sw.invariants.filter(({ id }) => id === (options.invariant ?? id));
  const fault = faultsOf(sw).find(({ id }) => id === options.fault);
  const config =
    options.config === undefined
      ? undefined
      : loadConfiguration(options.config, sw, world.folder, dialect);
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
  return report(done, { sw, options, seconds, world });
}

interface Circumstances {
  readonly sw: Switch;
  readonly options: CheckOptions;
  readonly seconds: number;
  readonly world: World;
}

function report(done: Campaign, circumstances: Circumstances): CheckedSwitch {
  const { seconds, sw } = circumstances;
  const violations = done.found.map((found) => violationReport(found, done, circumstances));
  const told = {
    switch: done.switch,
    seed: done.seed,
    runs: done.runs,
    steps: done.steps,
    seconds: Math.round(seconds * 1000) / 1000,
    stepsPerSecond: seconds > 0 ? Math.round(done.steps / seconds) : 0,
    interrupted: done.stopped,
    violations: violations.map(([violation]) => violation),
    invariants: done.invariants.map(({ id, exercised }) => ({ id, exercised })),
    coverage: coverageReport(done.coverage, sw),
  };
  return { report: told, cases: new Map(violations) };
}

function violationReport(
  found: Found,
  { seed, switch: name }: Campaign,
  { sw, options, world }: Circumstances,
): readonly [ViolationReport, Case] {
  const { invariant } = found.violation;
  const fault = faultsOf(sw).find(({ id }) => id === options.fault);
  const counterexample = counterexampleOf(found, {
    fault,
    by: 'partyline check',
    seed,
    date: world.today(),
  });
  const file = (options.save ?? options.fault === undefined) ? saved(counterexample, world) : null;
  const again =
    file === null
      ? sameRuns(name, options, { seed, runs: found.run, invariant: invariant.id })
      : `npx partyline replay ${file}`;
  const shortestIn = found.certified ? configurationInWords(found.trace.exchange) : null;
  const told = caseOf(found.trace, {
    claim: invariant,
    violation: found.violation,
    shortestIn,
    fault,
    replay: again,
  });
  const violation = {
    invariant: invariant.id,
    statement: invariant.statement,
    steps: counterexample.inputs.length,
    file,
    replay: again,
    evidence: counterexample.evidence,
    story: counterexample.story,
    why: told.why,
    shortestIn,
    paragraph: paragraph(told),
  };
  return [violation, told];
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
