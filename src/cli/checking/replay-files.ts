import { replay } from '../../check/replay.ts';
import { isShortest } from '../../check/shrinking/shortest.ts';
import {
  type ReplayReport,
  type ReplayedFile,
  replayReport,
  verdictOn,
} from '../../formats/reports/replay-report.ts';
import type { CounterexampleFile } from '../../formats/counterexample.ts';
import { because } from '../../formats/scenarios/because.ts';
import { configurationInWords } from '../../formats/scenarios/configuration-in-words.ts';
import type { Case } from '../../formats/drawings/case.ts';
import { caseOf } from '../../formats/drawings/case-of.ts';
import { outcomeText } from '../../formats/reports/replay-text.ts';
import { story } from '../../formats/scenarios/story.ts';
import type { Switch } from '../../model/switch.ts';
import { FileError } from '../../store/errors.ts';
import { type LoadedCounterexample, loadCounterexample } from '../../store/load-counterexample.ts';
import type { SavedCounterexamples } from '../../store/saved-counterexamples.ts';
import { explorables } from '../switches/explorable.ts';
import { inShell } from '../output/in-shell.ts';
import type { Cases } from './show-findings.ts';
import type { World } from '../world.ts';

/** Which of the files are replayed. */
export interface Selection {
  /** Names of switches; all if nothing is said. */
  readonly switches?: readonly string[] | undefined;
  readonly invariant?: string | undefined;
  /** Whether to find out if what still fails is the shortest possible; takes a while. */
  readonly certify?: boolean | undefined;
}

/** What became of counterexample files, and each as a case to be drawn. */
export interface ReplayedFiles {
  readonly report: ReplayReport;
  readonly cases: Cases;
}

/** Replays counterexample files; those that cannot be used are told at once and do not keep the others from it. */
export function replayFiles(
  { files = [], refused = [] }: Partial<SavedCounterexamples>,
  world: World,
  selection: Selection = {},
): ReplayedFiles {
  const replayed: (readonly [ReplayedFile, Case])[] = [];
  const unreadable: string[] = [];
  const refuse = ({ message }: FileError): void => {
    unreadable.push(message);
    world.terminal.warn(`partyline: ${message}`);
  };
  refused.forEach(refuse);
  for (const file of files) {
    if (world.stop.aborted) break;
    try {
      const loaded = loadCounterexample(file, world.folder, replayable(world));
      if (isSelected(loaded, selection)) replayed.push(replayFile(loaded, selection));
    } catch (error) {
      if (!(error instanceof FileError)) throw error;
      refuse(error);
    }
  }
  return {
    report: replayReport(
      replayed.map(([file]) => file),
      unreadable,
    ),
    cases: new Map(replayed),
  };
}

/** The switches there are, and those that can only be explored. */
const replayable = ({ switches }: World): readonly Switch[] => [
  ...switches,
  ...explorables.map(({ sw }) => sw).filter(({ name }) => !switches.some((sw) => sw.name === name)),
];

const isSelected = (
  { sw, invariant }: LoadedCounterexample,
  { switches, invariant: id }: Selection,
): boolean =>
  (switches === undefined || switches.includes(sw.name)) &&
  (id === undefined || id === invariant.id);

/** The order it is heard in, where the file has one. */
const orderOf = ({ order }: CounterexampleFile): { readonly order?: number } =>
  order === undefined ? {} : { order };

function replayFile(
  { file, counterexample, sw, config, inputs, invariant, fault }: LoadedCounterexample,
  { certify }: Selection,
): readonly [ReplayedFile, Case] {
  const { status } = counterexample;
  const { verdict, evidence, violation, trace } = replay(sw, {
    scenario: { switch: sw.name, config, inputs, ...orderOf(counterexample) },
    answers: counterexample.inputs.map(({ answer }) => answer),
    invariant,
    fault,
    without: counterexample.without,
  });
  const replayed: ReplayedFile = {
    file,
    switch: sw.name,
    invariant: invariant.id,
    fault: fault?.id ?? null,
    status,
    ...verdictOn(status, verdict),
    evidence: evidence === '' ? [] : [evidence],
    story: story(trace, violation),
    why: violation === undefined ? '' : because(trace, violation),
    shortestIn:
      certify === true &&
      violation !== undefined &&
      isShortest(sw, { scenario: trace.scenario, trace, violation }, { invariant, fault })
        ? configurationInWords(trace.exchange)
        : null,
  };
  const stuck = verdict === 'still-failing' ? { step: trace.steps.length, evidence } : undefined;
  const told = caseOf(trace, {
    claim: invariant,
    violation: violation ?? stuck,
    shortestIn: replayed.shortestIn,
    remark: outcomeText(replayed),
    fault,
    replay: `npx partyline replay ${inShell(file)}`,
  });
  return [replayed, told];
}
