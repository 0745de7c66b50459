import type { CheckReport, CoverageReport, SwitchReport, ViolationReport } from './check-report.ts';
import { columnsOf } from './columns.ts';
import { replaySummary, replayedText } from './replay-text.ts';

/** What `check` found, as lines for a terminal. */
export const checkText = ({ switches, replayed }: CheckReport): readonly string[] => [
  replaySummary(replayed),
  ...replayed.files.filter(({ fails, verdict }) => fails || verdict === 'fixed').flatMap(replayedText),
  ...switches.flatMap((report) => ['', ...switchText(report)]),
];

function switchText(report: SwitchReport): readonly string[] {
  const { runs, steps, seconds, seed, interrupted, violations } = report;
  return [
    `${report.switch}: ${whole(runs)} runs, ${whole(steps)} steps in ${seconds.toFixed(1)} s ` +
      `(${whole(report.stepsPerSecond)} steps/s), seed ${seed}${interrupted ? ', interrupted' : ''}`,
    ...violations.flatMap((violation) => ['', ...violationText(violation)]),
    ...(violations.length > 0 ? [''] : []),
    `${whole(runs)} runs, ${violations.length === 0 ? 'nothing' : `${violations.length} violation${violations.length === 1 ? '' : 's'}`} found`,
    ...invariantsText(report),
    ...coverageText(report.coverage),
  ];
}

function violationText({ invariant, statement, story, evidence, file, replay }: ViolationReport): readonly string[] {
  return [
    `VIOLATION ${invariant}: ${statement}`,
    ...story.map((line) => `  ${line}`),
    ...evidence.map((line) => `  evidence: ${line}`),
    ...(file === null ? [] : [`  saved: ${file}`]),
    `  replay: ${replay}`,
  ];
}

function invariantsText({ invariants, violations }: SwitchReport): readonly string[] {
  const broken = new Set(violations.map(({ invariant }) => invariant));
  const vacuous = invariants.filter(({ id, exercised }) => exercised === 0 && !broken.has(id)).map(({ id }) => id);
  const tested = `${invariants.length - vacuous.length} of ${invariants.length} invariants put to the test`;
  return [tested, ...(vacuous.length === 0 ? [] : [`  never: ${vacuous.join(', ')}`])];
}

function coverageText({ inputs, events, standings, races, missing }: CoverageReport): readonly string[] {
  const of = (all: readonly unknown[], met: readonly unknown[]): string => `${met.length} of ${all.length}`;
  const refusable = inputs.filter(({ type }) => /^T[A-Z]/u.test(type));
  return [
    'covered',
    ...columnsOf([
      ['  inputs accepted', of(inputs, inputs.filter(({ accepted }) => accepted > 0))],
      ['  requests refused', of(refusable, refusable.filter(({ refused }) => refused > 0))],
      ['  events said', of(events, events.filter(({ said }) => said > 0))],
      ['  party states entered', of(standings, standings.filter(({ entered }) => entered > 0))],
      ['  races met', of(races, races.filter(({ met }) => met > 0))],
    ]),
    ...(missing.length === 0 ? [] : ['  missing', ...missing.map((line) => `    ${line}`)]),
  ];
}

const whole = (count: number): string => Math.round(count).toLocaleString('en-US');
