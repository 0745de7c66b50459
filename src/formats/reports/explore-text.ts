import { columnsOf } from '../scenarios/columns.ts';
import type { ExploreReport } from './explore-report.ts';
import { type Draw, inWords } from '../drawings/case.ts';
import { violationText } from './violation-text.ts';

/** What an exploration found, as lines for a terminal; the ways to violations are told, or drawn as said. */
export const exploreText = (report: ExploreReport, draw: Draw = inWords): readonly string[] => [
  `${report.switch} ${report.study ?? 'from a file'}: ${endingText(report)}`,
  ...columnsOf([
    ['  states', `${whole(report.states)}${memories(report)}`],
    ['  symmetry', symmetry(report)],
    ['  steps', whole(report.transitions)],
    ['  depth', whole(report.depth)],
    [
      '  time',
      `${report.seconds.toFixed(1)} s, ${whole(report.statesPerSecond)} states/s, ${whole(report.stepsPerSecond)} steps/s`,
    ],
    [
      '  memory',
      report.bytesPerState === 0
        ? 'not measured on plain objects'
        : `${report.bytesPerState} bytes a state, ${whole(report.learnedBytes)} bytes learned`,
    ],
    ['  omitted', 'none: every state is kept whole'],
  ]),
  ...report.violations.flatMap((violation) => ['', ...violationText(violation, draw)]),
  '',
  report.violations.length === 0
    ? report.complete
      ? 'no violation: every interleaving of this configuration was gone through'
      : 'no violation as far as it went'
    : report.violations.length === 1
      ? '1 invariant violated, with a shortest scenario'
      : `${report.violations.length} invariants violated, each with a shortest scenario`,
  ...invariantsText(report),
  ...coverageText(report),
];

/** Whether it is complete, or what bounded it. */
export const endingText = ({ ending, depth }: ExploreReport): string =>
  `${ENDINGS[ending]}${ending === 'depth' ? ` of ${depth}` : ''}`;

const ENDINGS: Readonly<Record<ExploreReport['ending'], string>> = {
  complete: 'complete',
  depth: 'bounded, by the depth',
  states: 'bounded, by the number of states',
  memory: 'bounded, by the memory there is',
  stopped: 'bounded, stopped',
  violation: 'ended by the first violation',
};

const memories = ({ states, switchStates }: ExploreReport): string =>
  switchStates === states || switchStates === 0
    ? ''
    : ` (${whole(switchStates)} of the switch, times ${(states / switchStates).toFixed(1)} by what invariants remember)`;

/** What one state is taken for, or could be. */
function symmetry({ states, symmetry: { on, alike, standFor } }: ExploreReport): string {
  const what = alike.map(({ name, things }) => `${things} ${name}`).join(', ');
  if (on && standFor !== null) {
    const times = (standFor / states).toFixed(1);
    return `on: ${what === '' ? 'nothing is alike' : `${what} are alike`}; they stand for ${whole(standFor)} states, ${times} times as many`;
  }
  return what === ''
    ? 'off: nothing is alike'
    : `off: ${what} are alike, --symmetry takes one for all`;
}

function invariantsText({ invariants, complete }: ExploreReport): readonly string[] {
  const never = invariants.filter(({ exercised }) => !exercised).map(({ id }) => id);
  const tested = `${invariants.length - never.length} of ${invariants.length} invariants put to the test`;
  return [
    tested,
    ...(never.length === 0
      ? []
      : [`  ${complete ? 'cannot be here' : 'not seen'}: ${never.join(', ')}`]),
  ];
}

/** How many items of coverage are listed. */
const LISTED = 12;

function coverageText({
  coverage: { met, cannotHappen, notSeen },
  complete,
}: ExploreReport): readonly string[] {
  const unmet = complete ? cannotHappen : notSeen;
  const rest =
    unmet.length > LISTED ? `; and ${unmet.length - LISTED} more, which --json lists` : '';
  return [
    `${met.length} things met of ${met.length + unmet.length}`,
    ...(unmet.length === 0
      ? []
      : [
          `  ${complete ? 'cannot happen in this configuration' : 'not seen'}: ${unmet.slice(0, LISTED).join('; ')}${rest}`,
        ]),
  ];
}

const whole = (number: number): string => Math.round(number).toLocaleString('en-US');
