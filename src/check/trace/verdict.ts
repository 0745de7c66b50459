import type { LogNotes } from '../../formats/logs/log-notes.ts';
import type { LogVerdict, TraceReport } from '../../formats/reports/trace-report.ts';
import type { FileFindings, Places } from './log-hearing.ts';
import type { LogTrace, LogViolation } from './log-trace.ts';

/** One file as it was read and heard. */
export interface HeardFile {
  readonly file: string;
  readonly format: string;
  readonly notes: LogNotes;
  readonly found: FileFindings;
  readonly traces: readonly LogTrace[];
}

/** The report on one file, with its verdict. */
export function traceReport({ file, format, notes, found, traces }: HeardFile): TraceReport {
  const { tally, violations, broken } = found;
  return {
    file,
    format,
    lines: notes.lines,
    events: tally.events,
    requests: tally.requests,
    copies: tally.copies + notes.backupCopies,
    calls: tally.calls,
    verdict: verdictOf(found, notes),
    violations: violations.map(violationJson),
    violationCount: broken,
    unexplained: [],
    explained: null,
    assumptions: assumptionsOf(found, notes),
    unknown: unknownOf(found, notes),
    invariants: traces.flatMap(({ judge }) =>
      judge.invariants.map(({ id }, index) => ({
        id,
        upheld: judge.upheld[index] ?? 0,
        broken: judge.broken[index] ?? 0,
        undecided: judge.undecided[index] ?? 0,
      })),
    ),
  };
}

/** Undecided is never rounded up: a log that was heard only in part, or not at all, does not conform. */
function verdictOf({ broken, joined, tally }: FileFindings, { damaged }: LogNotes): LogVerdict {
  if (broken > 0) return 'departs';
  return joined.count > 0 || tally.events === 0 || damaged > 0 ? 'undecided' : 'conforms';
}

const violationJson = ({
  invariant: { id, statement, source },
  line,
  evidence,
  call,
  glimpses,
}: LogViolation): TraceReport['violations'][number] => ({
  invariant: id,
  line,
  evidence,
  statement,
  source: { document: source.document, section: source.section },
  call: call ?? null,
  ladder: glimpses.map(({ line: at, to, name, otherDN }) => ({
    line: at,
    to,
    event: name,
    ...(otherDN === undefined ? {} : { otherDN }),
  })),
});

const assumptionsOf = (found: FileFindings, notes: LogNotes): string[] => [
  ...assumed(
    found.joined,
    (times, line) =>
      `${times} parties or calls are not heard of from their beginning on, first at line ${line}`,
  ),
  ...assumed(
    found.unasked,
    (times, line) =>
      `not all requests are logged: ${times} events answer one that is not, first at line ${line}`,
  ),
  ...(found.tally.events === 0 ? ['nothing was said that the model knows'] : []),
  ...(notes.damaged > 0
    ? [`${notes.damaged} places could not be read: something may have been said there`]
    : []),
];

const assumed = (
  { count, line }: Places,
  tell: (times: number, line: number) => string,
): readonly string[] => (count === 0 ? [] : [tell(count, line)]);

const unknownOf = ({ unknown }: FileFindings, notes: LogNotes): TraceReport['unknown'] =>
  [
    ...[...unknown, ...notes.unknownNames].map(([name, { count, line }]) => ({
      line,
      text: count === 1 ? name : `${name} (${count} times)`,
    })),
    ...notes.remarks,
  ].toSorted((one, other) => one.line - other.line);
