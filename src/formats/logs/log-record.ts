import type { Heard } from '../../model/heard.ts';
import type { LogNotes } from './log-notes.ts';

/** One thing a log says, and where and when it says it. */
export interface LogRecord {
  readonly heard: Heard;
  /** The line it begins on, counted from 1; in a file without lines, the number of its frame. */
  readonly line: number;
  /** Milliseconds on the log's clock; where stamps have no date, from the first midnight before the log. */
  readonly at: number | undefined;
  /** When the switch says that it happened, as it spells it: copies of one event agree in it. */
  readonly happened: string | undefined;
  /** Whose connection it was on, where the log says so. */
  readonly client: string | undefined;
  /** EventSequenceNumber: copies of one event on one connection share it. */
  readonly sequence: string | undefined;
  /** The log only names the event, and leaves its attributes out: no rule is applied to it. */
  readonly isBrief?: boolean;
}

/** Takes what a reader finds, one record after another. */
export type Ear = (record: LogRecord) => void;

/**
 * Reads a log of one format as its bytes come.
 * Never throws: what it cannot read it notes, and goes on behind it.
 */
export interface LogReader {
  readonly notes: LogNotes;
  read(bytes: Uint8Array): void;
  /** The file ends here: what was begun is told, or noted as cut off. */
  end(): void;
}
