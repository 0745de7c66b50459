import { LogHearing } from '../check/trace/log-hearing.ts';
import { traceReport } from '../check/trace/verdict.ts';
import type { LogFormat } from '../formats/logs/log-format.ts';
import { LOG_FORMATS, formatOf } from '../formats/logs/log-formats.ts';
import type { LogNotes } from '../formats/logs/log-notes.ts';
import type { LogReader, LogRecord } from '../formats/logs/log-record.ts';
import type { TraceReport } from '../formats/trace-report.ts';
import { FileError } from '../store/errors.ts';
import { readChunks } from '../store/read-chunks.ts';
import type { World } from './world.ts';

/** How logs are to be read. */
export interface Tracing {
  /** The format of every file; where it is not given each file tells. */
  readonly format?: LogFormat | undefined;
  /** Nothing came before the first file. */
  readonly isWhole: boolean;
}

/** Reads and judges the files of one log, in this order. */
export async function traceFiles(
  files: readonly string[],
  { format, isWhole }: Tracing,
  world: World,
): Promise<readonly TraceReport[]> {
  const hearing = new LogHearing(world.switches);
  const reports: TraceReport[] = [];
  let whole = isWhole;
  for (const file of files) {
    if (world.stop.aborted) break;
    hearing.begin();
    const read = await readLog(file, format, world, (record, { notes }) => {
      if (reports.length === 0) whole ||= notes.whole;
      hearing.hear(record, whole);
    });
    const found = hearing.found();
    reports.push(traceReport({ file, ...read, found, traces: hearing.traces }));
  }
  return reports;
}

/** Reads one file to its end, telling what it says. */
async function readLog(
  file: string,
  given: LogFormat | undefined,
  { folder, stop }: World,
  hear: (record: LogRecord, reader: LogReader) => void,
): Promise<{ readonly format: string; readonly notes: LogNotes }> {
  let format = given;
  let reader: LogReader | undefined;
  for await (const bytes of readChunks(file, folder)) {
    if (stop.aborted) break;
    format ??= formatOf(bytes) ?? none(file);
    reader ??= opened(format, hear);
    reader.read(bytes);
  }
  if (reader === undefined || format === undefined) throw empty(file);
  reader.end();
  return { format: format.id, notes: reader.notes };
}

function opened(
  format: LogFormat,
  hear: (record: LogRecord, reader: LogReader) => void,
): LogReader {
  const reader: LogReader = format.reader((record) => hear(record, reader));
  return reader;
}

function none(file: string): never {
  const signs = LOG_FORMATS.map(({ id, sign }) => `${id} (${sign})`).join(', ');
  throw new FileError('unknown-format', file, `it is no log that can be read; looked for ${signs}`);
}

const empty = (file: string): FileError =>
  new FileError('unknown-format', file, 'it is empty; a log of no events says nothing');
