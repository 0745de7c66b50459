import { Clock } from '../clock.ts';
import { KnownLines } from '../known-lines.ts';
import { ByteLines, type LineBytes, lineBytes, textOf } from '../line-bytes.ts';
import { LogNotes } from '../log-notes.ts';
import type { Ear, LogReader } from '../log-record.ts';
import { LastStamp, stampEnd } from '../last-stamp.ts';
import { attributeOf } from './attribute.ts';
import { attributeLine, isSaidAgain } from './attribute-line.ts';
import { Message } from './message.ts';
import { isOuterSaidAgain, type OuterLine, outerLine } from './outer-line.ts';

const TAB = 9;
const SPACE = 32;

/** How far into its first file a server says which it is. */
const FILE_HEADER = 40;

/**
 * Reads the text logs of T-Server and SIP Server, and of the clients that print
 * T-Library messages the way they do or the way the Platform SDK does.
 */
export class TServerReader implements LogReader {
  readonly notes = new LogNotes();
  readonly #ear: Ear;
  readonly #lines = new ByteLines((line, number) => this.#line(line, number));
  readonly #attributes = new KnownLines(ATTRIBUTE_ROOM, attributeLine, isSaidAgain);
  readonly #outers = new KnownLines(OUTER_ROOM, outerLine, isOuterSaidAgain);
  readonly #clock: Clock;
  readonly #stamp = new LastStamp();
  /** A line without its stamp. */
  readonly #behind = lineBytes();
  #message: Message | undefined;
  /** The message whose lines come now is not to be told. */
  #skipping = false;
  #at: number | undefined;

  constructor(ear: Ear, clock = new Clock()) {
    this.#ear = ear;
    this.#clock = clock;
  }

  read(bytes: Uint8Array): void {
    this.#lines.push(bytes);
  }

  end(): void {
    const open = this.#lines.end();
    this.notes.lines = this.#lines.count;
    if (open !== undefined && this.#isCutOff(open)) {
      this.notes.damage(this.notes.lines, 'the file ends in the middle of a message');
    } else this.#finish();
    const { cut } = this.#lines;
    if (cut > 0) this.notes.remark(0, `${cut} lines were too long and were cut`);
  }

  /** A message has begun, and the file's last line ends within a name or within quotation marks. */
  #isCutOff(last: Readonly<LineBytes>): boolean {
    if (this.#message === undefined) return false;
    if (this.#message.isBare) return true;
    const text = textOf(last);
    const shown = attributeOf(text)?.value ?? text.trim();
    return shown === '' || (/^['"]/u.test(shown) && !shown.endsWith(shown.charAt(0)));
  }

  #line(line: Readonly<LineBytes>, number: number): void {
    const { bytes, from, to } = line;
    const first = from === to ? undefined : bytes[from];
    if (first === TAB || first === SPACE) {
      this.#message?.attribute(this.#attributes.of(line), this.notes, number);
    } else if (first === undefined) {
      this.#finish();
      this.#skipping = false;
    } else this.#outer(line, number);
  }

  /** A line that is not indented: a message begins, or something else that ends one. */
  #outer(line: Readonly<LineBytes>, number: number): void {
    this.#stamp.see(line);
    const behind = this.#behind;
    behind.bytes = line.bytes;
    behind.from = Math.max(line.from, stampEnd(line) - 1);
    behind.to = line.to;
    const said = this.#outers.of(behind);
    const { aside, told, header } = said;
    if (said.announces && this.#message !== undefined) return;
    if (aside !== undefined) {
      this.#finish();
      this.#skipping = true;
      if (aside === 'backup') this.notes.backupCopies += 1;
    } else if (told !== undefined) {
      this.#finish();
      this.#ear({ ...told, line: number, at: this.#time() });
    } else if (header === undefined) {
      this.#finish();
      this.#skipping = false;
      this.#fileHeader(said);
    } else if (this.#skipping && said.isMessage) this.#finish();
    else {
      this.#skipping = false;
      if (this.#message?.isContinuedBy(header) === true) return;
      this.#finish();
      this.#message = new Message(header, number, this.#time());
    }
  }

  /** The file says of itself: the server's first file, and the date. */
  #fileHeader({ isFirstFile, date }: OuterLine): void {
    if (isFirstFile && this.#lines.count < FILE_HEADER) this.notes.whole = true;
    if (date !== undefined) this.#at = this.#clock.read(date);
  }

  /** The time of the last line that had a stamp. */
  #time(): number | undefined {
    const stamp = this.#stamp.take();
    if (stamp !== undefined) this.#at = this.#clock.at(stamp);
    return this.#at;
  }

  #finish(): void {
    const record = this.#message?.record();
    this.#message = undefined;
    if (record !== undefined) this.#ear(record);
  }
}

/** Longer ones are rare. */
const ATTRIBUTE_ROOM = { lines: 32_768, width: 64 };
const OUTER_ROOM = { lines: 4096, width: 128 };
