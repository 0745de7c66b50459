import type { LogNotes } from '../../formats/logs/log-notes.ts';
import type { LogVerdict, TraceReport } from '../../formats/reports/trace-report.ts';
import { documentedStories } from './documented-stories.ts';
import type { FileFindings, Places } from './log-hearing.ts';
import type { LogTrace, LogViolation } from './log-trace.ts';

/** One file as it was read and heard. */
export interface HeardFile {
  readonly file: string;
  /** All files of the log up to this one. */
  readonly files: readonly string[];
  readonly format: string;
  readonly notes: LogNotes;
  readonly found: FileFindings;
  readonly traces: readonly LogTrace[];
  /** Whether the model was asked. */
  readonly isExplained: boolean;
  readonly saved?: TraceReport['saved'];
}

/** The report on one file, with its verdict. */
export function traceReport(heard: HeardFile): TraceReport {
  const { file, files, format, notes, found, traces } = heard;
  const { tally, violations, broken, stories } = found;
  return {
    file,
    format,
    lines: notes.lines,
    events: tally.events,
    requests: tally.requests,
    copies: tally.copies + notes.backupCopies,
    calls: tally.calls,
    verdict: verdictOf(heard),
    violations: violations.map(violationJson),
    violationCount: broken,
    unexplained: stories.unexplained.map(({ file: at, line, event, prefix, expected }) => ({
      file: files[at] ?? '',
      line,
      event,
      explained: prefix,
      expected: [...expected],
    })),
    explained: heard.isExplained ? stories.explained : null,
    assumptions: [...assumptionsOf(found, notes), ...unexplainedOf(found)],
    unknown: unknownOf(found, notes),
    invariants: traces.flatMap(({ judge }) =>
      judge.invariants.map(({ id }, index) => ({
        id,
        upheld: judge.upheld[index] ?? 0,
        broken: judge.broken[index] ?? 0,
        undecided: judge.undecided[index] ?? 0,
      })),
    ),
    delays: traces.flatMap(({ delays }) => delays.all).map((delay) => ({ ...delay })),
    transitions: transitionsOf(found, traces),
    saved: [...(heard.saved ?? [])],
  };
}

/** Undecided is never rounded up: a log that was heard only in part, or not at all, does not conform. */
function verdictOf({ found, notes: { damaged } }: HeardFile): LogVerdict {
  const { broken, joined, brief, tally, stories } = found;
  if (broken > 0 || stories.unexplainedCount > 0) return 'departs';
  const isPartial = joined.count + brief.count > 0 || tally.events === 0 || damaged > 0;
  return isPartial || stories.undecided > 0 ? 'undecided' : 'conforms';
}

/** How much of a call is shown before and after what breaks a rule. */
const BEFORE = 7;
const AFTER = 4;

function violationJson({
  invariant: { id, statement, source },
  file,
  line,
  evidence,
  story,
}: LogViolation): TraceReport['violations'][number] {
  const said = story?.glimpses ?? [];
  const at = said.findLastIndex((one) => one.file === file && one.line <= line);
  const [call] = story?.calls.keys() ?? [];
  return {
    invariant: id,
    line,
    evidence,
    statement,
    source: { document: source.document, section: source.section },
    call: said[at]?.call ?? call ?? null,
    ladder: said
      .slice(Math.max(0, at - BEFORE), at + 1 + AFTER)
      .map(({ line: there, to, name, otherDN }) => ({
        line: there,
        to,
        event: name,
        ...(otherDN === undefined ? {} : { otherDN }),
      })),
  };
}

/** Which transitions of the documents were gone through, and which others. */
function transitionsOf(
  { stories }: FileFindings,
  traces: readonly LogTrace[],
): TraceReport['transitions'] {
  const documented = new Set(
    traces.flatMap((trace) => [...documentedStories(trace.switch).transitions]),
  );
  const met = [...stories.transitions.keys()];
  return {
    documented: documented.size,
    covered: met.filter((one) => documented.has(one)).length,
    never: [...documented].filter((one) => !stories.transitions.has(one)).toSorted(),
    others: met.filter((one) => !documented.has(one)).toSorted(),
  };
}

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
  ...assumed(
    found.brief,
    (times, line) =>
      `${times} events are told without their attributes, first at line ${line}: no rule is applied to them`,
  ),
  ...(found.tally.events === 0 ? ['nothing was said that the model knows'] : []),
  ...(notes.damaged > 0
    ? [`${notes.damaged} places could not be read: something may have been said there`]
    : []),
];

const unexplainedOf = ({ stories: { undecided, assuming } }: FileFindings): string[] => [
  ...(undecided > 0
    ? [
        `${undecided} stories of calls were not compared with the model: they begin before the log, are of more than it knows, or take longer to look for than it looks`,
      ]
    : []),
  ...(assuming > 0
    ? [`${assuming} stories of calls were explained only by what is assumed of each`]
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
