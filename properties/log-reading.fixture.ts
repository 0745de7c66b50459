import { LogHearing } from '../src/check/trace/log-hearing.ts';
import type { LogTrace } from '../src/check/trace/log-trace.ts';
import type { Story } from '../src/check/trace/stories/story.ts';
import { storyReport } from '../src/check/trace/story-teller.ts';
import { explained } from '../src/check/trace/explaining/unexplained.ts';
import { traceReport } from '../src/check/trace/verdict.ts';
import type { LogReader, LogRecord } from '../src/formats/logs/log-record.ts';
import { LOG_FORMATS } from '../src/formats/logs/log-formats.ts';
import type { StoryReport } from '../src/formats/reports/story-report.ts';
import type { TraceReport } from '../src/formats/reports/trace-report.ts';
import type { Heard } from '../src/model/heard.ts';
import type { Switch } from '../src/model/switch.ts';

/** What is read in a log, and the verdict on it. */
interface ReadBack {
  readonly records: readonly LogRecord[];
  readonly report: TraceReport;
  readonly stories: readonly StoryReport[];
}

/** How a log is read in a test. */
interface Reading {
  readonly format: string;
  readonly switches: readonly Switch[];
  /** How many bytes come at a time; all at once where it is not given. */
  readonly size?: number;
  readonly isExplained?: boolean;
}

/** Reads a log as the command does, and judges it. */
export function readBack(
  bytes: Uint8Array,
  { format, switches, size = Math.max(1, bytes.length), isExplained = false }: Reading,
): ReadBack {
  const records: LogRecord[] = [];
  const stories: StoryReport[] = [];
  const files = [''];
  const hearing = new LogHearing(switches, {
    explain: isExplained ? explained : undefined,
    told: (story: Story, explanation, trace: LogTrace) =>
      stories.push(storyReport(story, { switch: trace.switch, files, explanation })),
  });
  const found = LOG_FORMATS.find(({ id }) => id === format);
  if (found === undefined) throw new Error(`no format ${format}`);
  const reader: LogReader = found.reader((record) => {
    records.push(record);
    hearing.hear(record, reader.notes.whole);
  });
  for (let at = 0; at < bytes.length; at += size) reader.read(bytes.slice(at, at + size));
  reader.end();
  hearing.finish();
  const { notes } = reader;
  const { traces } = hearing;
  const told = { file: '', files, format, notes, traces, isExplained };
  return { records, report: traceReport({ ...told, found: hearing.found() }), stories };
}

/** A record of what is heard, on this line. */
export const recordOf = (heard: Heard, line: number): LogRecord => ({
  heard,
  line,
  at: undefined,
  happened: undefined,
  client: undefined,
  sequence: undefined,
});
