import { Clock } from '../clock.ts';
import { Lines } from '../lines.ts';
import { LogNotes } from '../log-notes.ts';
import type { Ear, LogReader } from '../log-record.ts';
import { headerOf } from './header.ts';
import { Message } from './message.ts';
import { ursRecord } from './urs-line.ts';
import { Words } from '../words.ts';

const TAB = 9;
const SPACE = 32;

/** A message on its way to the backup server: the same was, or will be, written as itself. */
const BACKUP = /^@?[\d:. ]*\[BSYNC\]/u;

/** What T-Servers of two sites say to each other. */
const BETWEEN_SITES = /^@?[\d:. ]*\[ISCC\]/u;

/** What a line may begin with that has a stamp. */
const STAMPED = /^(?:@?\d|[A-Z][a-z]{2} )/u;

/**
 * Reads the text logs of T-Server and SIP Server, and of the clients that print
 * T-Library messages the way they do or the way the Platform SDK does.
 */
export class TServerReader implements LogReader {
  readonly notes = new LogNotes();
  readonly #ear: Ear;
  readonly #lines: Lines;
  readonly #clock = new Clock();
  readonly #words = new Words();
  #message: Message | undefined;
  /** The message whose lines come now is not to be told. */
  #skipping = false;
  /** The last line that may have a stamp. */
  #stamped = '';
  #at: number | undefined;

  constructor(ear: Ear) {
    this.#ear = ear;
    this.#lines = new Lines((line, number) => this.#line(line, number));
  }

  read(bytes: Uint8Array): void {
    this.#lines.push(bytes);
  }

  end(): void {
    this.#lines.end();
    this.notes.lines = this.#lines.count;
    if (this.#lines.open && this.#message?.isCutOff === true) {
      this.notes.damage(this.notes.lines, 'the file ends in the middle of a message');
    } else this.#finish();
    const { cut } = this.#lines;
    if (cut > 0) this.notes.remark(0, `${cut} lines were too long and were cut`);
  }

  #line(line: string, number: number): void {
    const first = line.charCodeAt(0);
    if (first === TAB || first === SPACE) {
      if (this.#message !== undefined) this.#message.attribute(line, this.notes, number);
    } else if (line === '') {
      this.#finish();
      this.#skipping = false;
    } else this.#outer(line, number);
  }

  /** A line that is not indented: a message begins, or something else that ends one. */
  #outer(line: string, number: number): void {
    if (STAMPED.test(line)) this.#stamped = line;
    if (BACKUP.test(line) || BETWEEN_SITES.test(line)) {
      this.#finish();
      this.#skipping = true;
      if (BACKUP.test(line)) this.notes.backupCopies += 1;
      return;
    }
    const told = ursRecord(line, number, undefined);
    if (told !== undefined) {
      this.#finish();
      this.#ear({ ...told, at: this.#time() });
      return;
    }
    if (line === 'message attributes:' && this.#message !== undefined) return;
    const header = headerOf(line);
    if (header === undefined) {
      this.#finish();
      this.#skipping = false;
      this.#fileHeader(line);
    } else if (this.#skipping && line.startsWith('message ')) this.#finish();
    else {
      this.#skipping = false;
      if (this.#message?.isContinuedBy(header) === true) return;
      this.#finish();
      this.#message = new Message(header, number, this.#time(), this.#words);
    }
  }

  /** The file says of itself: the server's first file, and the date. */
  #fileHeader(line: string): void {
    if (/^File:\s+\(1\)/u.test(line) && this.#lines.count < 40) this.notes.whole = true;
    const date = /^(?:Local time|Start time.*?):\s+(?<stamp>\d{4}-.*)$/u.exec(line)?.groups;
    if (date?.['stamp'] !== undefined) this.#at = this.#clock.read(date['stamp']);
  }

  /** The time of the last line that had a stamp. */
  #time(): number | undefined {
    if (this.#stamped !== '') {
      const at = this.#clock.read(this.#stamped);
      if (at !== undefined) this.#at = at;
      this.#stamped = '';
    }
    return this.#at;
  }

  #finish(): void {
    const record = this.#message?.record();
    this.#message = undefined;
    if (record !== undefined) this.#ear(record);
  }
}
