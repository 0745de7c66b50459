import type { Heard } from '../../model/heard.ts';

/** One thing to be written to a log. */
export interface Written {
  readonly heard: Heard;
  /** Whose connection it is on, where there are several. */
  readonly client?: string | undefined;
}

/** Writes what is heard as a log of one format has it. */
export interface LogWriter {
  /** The lines at the head of the file. */
  begin(): readonly string[];
  /** The lines of one thing heard, the `index`-th of the log. */
  write(written: Written, index: number): readonly string[];
}

/** A whole log as text. */
export const logText = (writer: LogWriter, written: readonly Written[]): string =>
  [...writer.begin(), ...written.flatMap((one, index) => writer.write(one, index)), ''].join('\n');
