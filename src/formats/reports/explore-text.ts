import { columnsOf } from '../scenarios/columns.ts';
import type { ExploreReport } from './explore-report.ts';

/** What an exploration found, as lines for a terminal. */
export const exploreText = (report: ExploreReport): readonly string[] => [
  `${report.switch} ${report.study ?? 'from a file'}: ${ENDINGS[report.ending]}${
    report.ending === 'depth' ? ` of ${report.depth}` : ''
  }`,
  ...columnsOf([
    ['  states', `${whole(report.states)}${memories(report)}`],
    ['  steps', whole(report.transitions)],
    ['  depth', whole(report.depth)],
    [
      '  time',
      `${report.seconds.toFixed(1)} s, ${whole(report.statesPerSecond)} states/s, ${whole(report.stepsPerSecond)} steps/s`,
    ],
    [
      '  memory',
      `${report.bytesPerState} bytes a state, ${whole(report.learnedBytes)} bytes learned`,
    ],
    ['  omitted', 'none: every state is kept whole'],
  ]),
  ...report.violations.flatMap((violation) => ['', ...violationText(violation)]),
  '',
  report.violations.length === 0
    ? report.complete
      ? 'no violation: every interleaving of this configuration was gone through'
      : 'no violation as far as it went'
    : `${report.violations.length} invariants violated, each with a shortest scenario`,
  ...invariantsText(report),
  ...coverageText(report),
];

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

function violationText(violation: ExploreReport['violations'][number]): readonly string[] {
  const { invariant, statement, story, evidence, file } = violation;
  return [
    `VIOLATION ${invariant}: ${statement}`,
    ...story.map((line) => `  ${line}`),
    `  evidence: ${evidence}`,
    ...(file === null ? [] : [`  saved: ${file}`, `  replay: npx partyline replay ${file}`]),
  ];
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
