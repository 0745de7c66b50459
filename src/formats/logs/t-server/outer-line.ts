import type { LogRecord } from '../log-record.ts';
import { type Header, headerOf } from './header.ts';
import { ursRecord } from './urs-line.ts';

/** What a line says that is not indented. */
export interface OuterLine {
  /** It is about something that is, or will be, written as itself, or that is nobody's event. */
  readonly aside: 'backup' | 'between-sites' | undefined;
  /** What the Universal Routing Server says that it received. */
  readonly told: LogRecord | undefined;
  /** The attributes of the message that has begun come next. */
  readonly announces: boolean;
  /** A message begins. */
  readonly header: Header | undefined;
  /** It begins with `message`. */
  readonly isMessage: boolean;
  /** The file is the server's first. */
  readonly isFirstFile: boolean;
  /** The date that the file says of itself, with the time. */
  readonly date: string | undefined;
}

/** A message on its way to the backup server: the same was, or will be, written as itself. */
const BACKUP = /^@?[\d:. ]*\[BSYNC\]/u;

/** What T-Servers of two sites say to each other. */
const BETWEEN_SITES = /^@?[\d:. ]*\[ISCC\]/u;

/** Reads a line that is not indented; of its stamp all but the end may be left out. */
export function outerLine(line: string): OuterLine {
  const date = /^(?:Local time|Start time.*?):\s+(?<stamp>\d{4}-.*)$/u.exec(line)?.groups;
  return {
    aside: BACKUP.test(line) ? 'backup' : BETWEEN_SITES.test(line) ? 'between-sites' : undefined,
    told: ursRecord(line, 0, undefined),
    announces: line === 'message attributes:',
    header: headerOf(line),
    isMessage: line.startsWith('message '),
    isFirstFile: /^File:\s+\(1\)/u.test(line),
    date: date?.['stamp'],
  };
}

/** The same lines come again with other stamps, unless they tell of one call alone. */
export const isOuterSaidAgain = ({ told, date }: OuterLine): boolean =>
  told === undefined && date === undefined;
