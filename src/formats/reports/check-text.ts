import type { CheckReport, SwitchReport, ViolationReport } from './check-report.ts';
import { coverageText } from './coverage-text.ts';
import { replaySummary, replayedText } from './replay-text.ts';

/** What `check` found, as lines for a terminal. */
export const checkText = ({ switches, replayed }: CheckReport): readonly string[] => [
  replaySummary(replayed),
  ...replayed.files
    .filter(({ fails, verdict }) => fails || verdict === 'fixed')
    .flatMap(replayedText),
  ...switches.flatMap((report) => ['', ...switchText(report)]),
];

function switchText(report: SwitchReport): readonly string[] {
  const { runs, steps, seconds, seed, interrupted, violations } = report;
  const headline =
    `${report.switch}: ${whole(runs)} runs, ${whole(steps)} steps in ${seconds.toFixed(1)} s ` +
    `(${whole(report.stepsPerSecond)} steps/s), seed ${seed}${interrupted ? ', interrupted' : ''}`;
  if (runs === 0) return [headline];
  return [
    headline,
    ...violations.flatMap((violation) => ['', ...violationText(violation)]),
    ...(violations.length > 0 ? [''] : []),
    `${whole(runs)} runs, ${violations.length === 0 ? 'nothing' : `${violations.length} violation${violations.length === 1 ? '' : 's'}`} found`,
    ...invariantsText(report),
    ...coverageText(report.coverage),
  ];
}

function violationText({
  invariant,
  statement,
  story,
  why,
  evidence,
  shortestIn,
  file,
  replay,
}: ViolationReport): readonly string[] {
  return [
    `VIOLATION ${invariant}: ${statement}`,
    ...story.map((line) => `  ${line}`),
    `  why: ${why}`,
    ...evidence.map((line) => `  evidence: ${line}`),
    ...(shortestIn === null ? [] : [`  shortest possible in configuration ${shortestIn}`]),
    ...(file === null ? [] : [`  saved: ${file}`]),
    `  replay: ${replay}`,
  ];
}

function invariantsText({ invariants, violations }: SwitchReport): readonly string[] {
  const broken = new Set(violations.map(({ invariant }) => invariant));
  const vacuous = invariants
    .filter(({ id, exercised }) => exercised === 0 && !broken.has(id))
    .map(({ id }) => id);
  const tested = `${invariants.length - vacuous.length} of ${invariants.length} invariants put to the test`;
  return [tested, ...(vacuous.length === 0 ? [] : [`  never: ${vacuous.join(', ')}`])];
}

const whole = (count: number): string => Math.round(count).toLocaleString('en-US');
