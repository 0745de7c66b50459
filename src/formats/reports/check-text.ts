import type { CheckReport, SwitchReport } from './check-report.ts';
import { coverageText } from './coverage-text.ts';
import { replaySummary, replayedText } from './replay-text.ts';
import { type Draw, inWords } from '../drawings/case.ts';
import { violationText } from './violation-text.ts';

/** What `check` found, as lines for a terminal; the ways to violations are told, or drawn as said. */
export const checkText = (
  { switches, replayed }: CheckReport,
  draw: Draw = inWords,
): readonly string[] => [
  replaySummary(replayed),
  ...replayed.files
    .filter(({ fails, verdict }) => fails || verdict === 'fixed')
    .flatMap((file) => replayedText(file, draw)),
  ...switches.flatMap((report) => ['', ...switchText(report, draw)]),
];

function switchText(report: SwitchReport, draw: Draw): readonly string[] {
  const { runs, steps, seconds, seed, interrupted, violations } = report;
  const headline =
    `${report.switch}: ${whole(runs)} runs, ${whole(steps)} steps in ${seconds.toFixed(1)} s ` +
    `(${whole(report.stepsPerSecond)} steps/s), seed ${seed}${interrupted ? ', interrupted' : ''}`;
  if (runs === 0) return [headline];
  return [
    headline,
    ...violations.flatMap((violation) => ['', ...violationText(violation, draw)]),
    ...(violations.length > 0 ? [''] : []),
    `${whole(runs)} runs, ${violations.length === 0 ? 'nothing' : `${violations.length} violation${violations.length === 1 ? '' : 's'}`} found`,
    ...invariantsText(report),
    ...coverageText(report.coverage),
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
