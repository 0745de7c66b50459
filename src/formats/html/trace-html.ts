import type { Case } from '../drawings/case.ts';
import type { TraceReport } from '../reports/trace-report.ts';
import { casesSection } from './case-html.ts';
import { type Facts, type HtmlReport, type Section, type Verdict, htmlTable } from './html-page.ts';

/** What logs say, judged, as a report. */
export const traceHtml = (
  reports: readonly TraceReport[],
  cases: readonly Case[],
  facts: Facts,
): HtmlReport => ({
  title: `partyline trace: ${reports.map(({ file }) => file).join(', ')}`,
  verdict: verdictOf(reports),
  facts: [
    ...facts,
    ...reports.map(
      ({ file, format, lines, events, calls, requests }) =>
        [
          file,
          `${format}, ${lines} lines, ${calls} calls, ${events} events, ${requests} requests`,
        ] as const,
    ),
  ],
  sections: [...(cases.length > 0 ? [casesSection(cases)] : []), ...reports.flatMap(fileSections)],
});

const WORDS = {
  conforms: 'agrees with every rule that could be put to the test',
  departs: 'departs from the rules',
  undecided: 'undecided: nothing was found, but not everything could be judged',
} as const satisfies Record<TraceReport['verdict'], string>;

function verdictOf(reports: readonly TraceReport[]): Verdict {
  const words = reports.map(
    ({ file, verdict, violationCount }) =>
      `${file}: ${WORDS[verdict]}${violationCount > 0 ? `, ${violationCount} times` : ''}`,
  );
  const has = (verdict: TraceReport['verdict']): boolean =>
    reports.some((report) => report.verdict === verdict);
  const kind = has('departs') ? 'bad' : has('undecided') || reports.length === 0 ? 'open' : 'good';
  return { words: words.join('; '), kind };
}

function fileSections(report: TraceReport): Section[] {
  const { file, violations, violationCount } = report;
  const cut =
    violationCount > violations.length
      ? ` (${violations.length} of ${violationCount} violations are listed)`
      : '';
  const parts = [...findings(report), rules(report)];
  return [{ heading: `${file}${cut}`, body: parts.filter((part) => part !== '').join('\n') }];
}

const findings = ({ violations, unexplained, assumptions, unknown }: TraceReport): string[] => [
  table(
    'All violations that were kept',
    ['line', 'invariant', 'evidence', 'call'],
    violations.map(({ line, invariant, evidence, call }) => [
      `${line}`,
      invariant,
      evidence,
      call ?? '',
    ]),
  ),
  table(
    'The model says something else',
    ['line', 'event', 'it could say'],
    unexplained.map(({ line, event, expected }) => [
      `${line}`,
      event,
      expected.join(', ') || 'nothing',
    ]),
  ),
  table(
    'Assumed',
    ['what'],
    assumptions.map((assumption) => [assumption]),
  ),
  table(
    'Not judged',
    ['line', 'what'],
    unknown.map(({ line, text }) => [`${line}`, text]),
  ),
];

function rules({ invariants }: TraceReport): string {
  const tested = invariants.filter(({ upheld, broken }) => upheld + broken > 0);
  return table(
    `Rules put to the test: ${tested.length} of ${invariants.length}`,
    ['invariant', 'upheld', 'broken', 'undecided'],
    invariants.map(({ id, upheld, broken, undecided }) => [
      id,
      `${upheld}`,
      `${broken}`,
      `${undecided}`,
    ]),
  );
}

const table = (
  title: string,
  head: readonly string[],
  rows: readonly (readonly string[])[],
): string => (rows.length === 0 ? '' : `<h3>${title}</h3>${htmlTable(head, rows)}`);
