import type { Allowance } from '../../check/trace/explaining/allowance.ts';
import { LogHearing } from '../../check/trace/log-hearing.ts';
import { storyReport } from '../../check/trace/story-teller.ts';
import { explained } from '../../check/trace/explaining/unexplained.ts';
import { traceReport } from '../../check/trace/verdict.ts';
import { Clock } from '../../formats/logs/clock.ts';
import type { LogFormat } from '../../formats/logs/log-format.ts';
import { LOG_FORMATS, formatOf } from '../../formats/logs/log-formats.ts';
import type { LogNotes } from '../../formats/logs/log-notes.ts';
import type { LogReader, LogRecord } from '../../formats/logs/log-record.ts';
import type { StoryReport } from '../../formats/reports/story-report.ts';
import type { TraceReport } from '../../formats/reports/trace-report.ts';
import { FileError } from '../../store/errors.ts';
import { readChunks } from '../../store/read-chunks.ts';
import { LoggedCounterexamples } from './logged-counterexamples.ts';
import type { World } from '../world.ts';

/** How logs are to be read. */
export interface Tracing {
  /** The format of every file; where it is not given each file tells. */
  readonly format?: LogFormat | undefined;
  /** Nothing came before the first file. */
  readonly isWhole: boolean;
  /** Whether a run of the model is looked for that says what each call's log says, and what may have gone wrong on the way. */
  readonly explain: boolean;
  readonly allowed: Allowance;
  /** Whether calls that break a rule are saved as scenarios. */
  readonly save: boolean;
}

/** Takes what is found, as soon as it is known. */
export interface TraceReader {
  /** A call is over, or the log is; the report is made where it is asked for, and has to be at once. */
  story(departs: boolean, report: () => StoryReport): void;
  /** A file has been read to its end. */
  file(report: TraceReport): void;
}

/** Reads and judges the files of one log, in this order. */
export async function traceFiles(
  files: readonly string[],
  { format, isWhole, explain, allowed, save }: Tracing,
  world: World,
  reader: TraceReader,
): Promise<void> {
  const counterexamples = new LoggedCounterexamples(files, world);
  const hearing = new LogHearing(world.switches, {
    explain: explain ? (story, trace) => explained(story, trace, allowed) : undefined,
    isInFull: save,
    told(story, explanation, trace) {
      const departs = story.broken.length > 0 || explanation?.verdict === 'unexplained';
      reader.story(departs, () => storyReport(story, { switch: trace.switch, files, explanation }));
      if (save && story.broken.length > 0) counterexamples.save(story, trace);
    },
  });
  const clock = new Clock();
  let whole = isWhole;
  for (const [index, file] of files.entries()) {
    if (world.stop.aborted) break;
    hearing.begin();
    const read = await readLog(file, { format, clock }, world, (record, { notes }) => {
      if (index === 0) whole ||= notes.whole;
      hearing.hear(record, whole);
    });
    if (index === files.length - 1) hearing.finish();
    const { traces } = hearing;
    const { saved } = counterexamples;
    const judged = { found: hearing.found(), traces, saved, isExplained: explain };
    reader.file(traceReport({ ...read, ...judged, file, files }));
  }
}

/** Reads one file to its end, telling what it says. */
async function readLog(
  file: string,
  { format: given, clock }: Pick<Tracing, 'format'> & { readonly clock: Clock },
  { folder, stop }: World,
  hear: (record: LogRecord, reader: LogReader) => void,
): Promise<{ readonly format: string; readonly notes: LogNotes }> {
  let format = given;
  let reader: LogReader | undefined;
  let head = new Uint8Array(0);
  for await (const bytes of readChunks(file, folder)) {
    if (stop.aborted) break;
    if (reader !== undefined) reader.read(bytes);
    else {
      head = joined(head, bytes);
      format ??= formatOf(head);
      if (format !== undefined) (reader = opened(format, clock, hear)).read(head);
      else if (head.length >= MOST_LOOKED_AT) none(file);
    }
  }
  if (head.length === 0) throw empty(file);
  if (reader === undefined || format === undefined) return none(file);
  reader.end();
  return { format: format.id, notes: reader.notes };
}

/** How much of a file is looked at to find out what it is. */
const MOST_LOOKED_AT = 1_000_000;

function joined(one: Uint8Array, other: Uint8Array): Uint8Array<ArrayBuffer> {
  const both = new Uint8Array(one.length + other.length);
  both.set(one);
  both.set(other, one.length);
  return both;
}

function opened(
  format: LogFormat,
  clock: Clock,
  hear: (record: LogRecord, reader: LogReader) => void,
): LogReader {
  const reader: LogReader = format.reader((record) => hear(record, reader), clock);
  return reader;
}

function none(file: string): never {
  const signs = LOG_FORMATS.map(({ id, sign }) => `${id} (${sign})`).join(', ');
  throw new FileError('unknown-format', file, `it is no log that can be read; looked for ${signs}`);
}

const empty = (file: string): FileError =>
  new FileError('unknown-format', file, 'it is empty; a log of no events says nothing');
