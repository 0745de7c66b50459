import type { Clock } from './clock.ts';
import type { Ear, LogReader } from './log-record.ts';

/** A form that logs come in. */
export interface LogFormat {
  /** What `--format` calls it. */
  readonly id: string;
  /** What is looked for, in words. */
  readonly sign: string;
  /** Whether a file that begins like this is one. */
  recognises(head: Head): boolean;
  /** `clock`: of the files of this log that came before, whose time goes on. */
  reader(ear: Ear, clock?: Clock): LogReader;
}

/** The beginning of a file. */
export interface Head {
  readonly bytes: Uint8Array;
  /** The same as text, in lines. */
  readonly lines: readonly string[];
}

/** The beginning of a file that these bytes are. */
export function headOf(bytes: Uint8Array): Head {
  const text = new TextDecoder().decode(bytes.subarray(0, MOST_READ));
  return { bytes, lines: text.split(/\r?\n/u) };
}

/** How much of a file is looked at to find out its format. */
const MOST_READ = 1_000_000;
