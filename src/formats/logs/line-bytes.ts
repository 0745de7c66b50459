import { LONGEST, WholeLines } from './whole-lines.ts';

const NEWLINE = 10;
const CARRIAGE_RETURN = 13;

/** One line, or a part of it: the bytes from `from` to before `to`, only good until the next one comes. */
export interface LineBytes {
  bytes: Uint8Array;
  from: number;
  to: number;
}

/** A place for one line after another. */
export const lineBytes = (): LineBytes => ({ bytes: new Uint8Array(0), from: 0, to: 0 });

/**
 * Cuts bytes into lines, wherever the pieces are cut, and makes no text of them.
 *
 * Takes LF and CRLF, and a byte order mark at the beginning. Of a line that is
 * longer than 64 kB the beginning is kept.
 */
export class ByteLines {
  /** How many lines there were. */
  count = 0;
  readonly #take: (line: Readonly<LineBytes>, number: number) => void;
  readonly #whole = new WholeLines((lines) => this.#tell(lines));
  readonly #line = lineBytes();
  #cut = 0;

  constructor(take: (line: Readonly<LineBytes>, number: number) => void) {
    this.#take = take;
  }

  /** How many lines were too long and were cut. */
  get cut(): number {
    return this.#cut + this.#whole.cut;
  }

  push(bytes: Uint8Array): void {
    this.#whole.push(bytes);
  }

  /** The file has ended: answers its last line where that has no end and may have been cut off. */
  end(): Readonly<LineBytes> | undefined {
    this.#whole.end();
    return this.#whole.open ? this.#line : undefined;
  }

  /** Several whole lines at once. */
  #tell(bytes: Uint8Array): void {
    const line = this.#line;
    const { length } = bytes;
    line.bytes = bytes;
    let from = this.count === 0 && hasMark(bytes) ? 3 : 0;
    for (let at = from; at <= length; at += 1) {
      if (at < length && bytes[at] !== NEWLINE) continue;
      let to = at;
      if (to - from > LONGEST) {
        this.#cut += 1;
        to = from + LONGEST;
      }
      line.from = from;
      line.to = to > from && bytes[to - 1] === CARRIAGE_RETURN ? to - 1 : to;
      from = at + 1;
      this.count += 1;
      this.#take(line, this.count);
    }
  }
}

/** Bytes that begin with a byte order mark. */
const hasMark = ([one, two, three]: Uint8Array): boolean =>
  one === 0xef && two === 0xbb && three === 0xbf;

const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

/** The text of a line, or of a part of it; bytes that are not UTF-8 become U+FFFD. */
export const textOf = ({ bytes, from, to }: Readonly<LineBytes>): string =>
  decoder.decode(bytes.subarray(from, to));
