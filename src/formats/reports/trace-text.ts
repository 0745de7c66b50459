import { type Draw, inWords } from '../drawings/case.ts';
import { printable } from '../printable.ts';
import type { TraceReport } from './trace-report.ts';

/** How many violations and other things are told of a file. */
const MOST = 20;

/** One file's report for people: the verdict first, then why. */
export function traceText(report: TraceReport, draw: Draw = inWords): readonly string[] {
  const { violations, violationCount, assumptions, unknown } = report;
  const shown = violations.slice(0, MOST);
  return [
    summary(report),
    ...shown.flatMap((violation) => ['', ...violationText(report.file, violation, draw)]),
    ...(violationCount > shown.length
      ? ['', `... and ${violationCount - shown.length} more; --json has up to ${violations.length}`]
      : []),
    ...listed(
      'the model says something else:',
      report.unexplained.map(
        ({ file, line, event, expected }) =>
          `${file === report.file ? '' : `${file} `}line ${line}: ${event}; it could say ${expected.join(', ') || 'nothing'}`,
      ),
    ),
    ...listed('assumed:', assumptions),
    ...listed(
      'not judged:',
      unknown.map(({ line, text }) => `line ${line}: ${text}`),
    ),
    ...listed(
      'saved:',
      report.saved.map(
        ({ invariant, line, file, fault }) =>
          `${invariant} at line ${line}: npx partyline replay ${file}${fault === null ? '' : ` (the model does the same with the fault ${fault})`}`,
      ),
    ),
    ...delayed(report),
    ...covered(report),
    ...rules(report),
  ].map(printable);
}

const WORDS = {
  conforms: 'ok',
  departs: 'VIOLATION',
  undecided: 'undecided',
} as const satisfies Record<TraceReport['verdict'], string>;

const summary = ({ file, format, lines, events, requests, copies, calls, verdict }: TraceReport) =>
  `${WORDS[verdict]} ${file}: ${format}, ${lines} ${format === 'ged188' ? 'frames' : 'lines'}, ` +
  `${calls} calls, ${events} events, ${requests} requests, ${copies} copies`;

function violationText(
  file: string,
  violation: TraceReport['violations'][number],
  draw: Draw,
): readonly string[] {
  const { invariant, line, evidence, statement, source } = violation;
  return [
    `VIOLATION ${invariant} at ${file}:${line}`,
    `  ${evidence}`,
    `  ${statement}`,
    `  ${source.document}: ${source.section}`,
    ...(draw(violation) ?? lineByLine(violation)),
  ];
}

/** What was said of the call up to there, one line an event. */
const lineByLine = ({ line, ladder }: TraceReport['violations'][number]): readonly string[] =>
  ladder.map(
    ({ line: at, to, event, otherDN }) =>
      `  ${at === line ? '>' : ' '} ${String(at).padStart(String(line).length)}  ${to} ${event}${otherDN === undefined ? '' : ` (${otherDN})`}`,
  );

const listed = (title: string, items: readonly string[]): readonly string[] =>
  items.length === 0
    ? []
    : [
        title,
        ...items.slice(0, MOST).map((item) => `  ${item}`),
        ...(items.length > MOST ? [`  ... and ${items.length - MOST} more`] : []),
      ];

/** How often each rule was put to the test, and with what result; which never was. */
function rules({ invariants, explained }: TraceReport): readonly string[] {
  const tested = invariants.filter(({ upheld, broken }) => upheld + broken > 0);
  const never = invariants.filter(({ upheld, broken }) => upheld + broken === 0);
  return [
    `rules put to the test: ${tested.length} of ${invariants.length}`,
    ...tested.map(
      ({ id, upheld, broken, undecided }) =>
        `  ${id}: ${upheld} times upheld${broken > 0 ? `, ${broken} times broken` : ''}${undecided > 0 ? `, ${undecided} times undecided` : ''}`,
    ),
    ...(never.length === 0 ? [] : [`  never: ${never.map(({ id }) => id).join(', ')}`]),
    ...(explained === null ? [] : [`stories of calls that the model explains: ${explained}`]),
  ];
}

const delayed = ({ delays }: TraceReport): readonly string[] =>
  listed(
    'from request to answer, in ms:',
    delays.map(
      ({ request, answered, min, median, p95, max }) =>
        `${request}: ${answered} answered, min ${min}, median ${median}, p95 ${p95}, max ${max}`,
    ),
  );

function covered({
  transitions: { documented, covered: count, others },
}: TraceReport): readonly string[] {
  return [
    `transitions of the documents: ${count} of ${documented} gone through${others.length === 0 ? '' : `, ${others.length} others`}`,
  ];
}
