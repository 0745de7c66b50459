import { type LineBytes, textOf } from './line-bytes.ts';
import { type Stamp, stampOf } from './stamp.ts';

const AT = 64;
const SPACE = 32;
const DOT = 46;
const ZERO = 48;
const COLON = 58;

/** How much of a line a stamp may take. */
const LONGEST_STAMP = 65;

/**
 * The stamp of the last line that may have one, read only when it is asked for:
 * most lines of a log are followed by another before anybody asks.
 */
export class LastStamp {
  #plain: number | undefined;
  #text = '';

  /** A line that is not indented comes. */
  see(line: Readonly<LineBytes>): void {
    if (!mayHaveStamp(line)) return;
    this.#plain = plainTime(line);
    this.#text =
      this.#plain === undefined
        ? textOf({ ...line, to: Math.min(line.to, line.from + LONGEST_STAMP) })
        : '';
  }

  /** The stamp that has not been taken yet. */
  take(): Stamp | undefined {
    const time = this.#plain;
    const text = this.#text;
    this.#plain = undefined;
    this.#text = '';
    if (time !== undefined) return { time, day: undefined };
    return text === '' ? undefined : stampOf(text);
  }
}

/** `09:01`, `@09:01` or `Thu `: what a line may begin with that has a stamp. */
function mayHaveStamp({ bytes, from, to }: Readonly<LineBytes>): boolean {
  const first = bytes[from] ?? 0;
  if (isDigit(first)) return true;
  if (to - from < 2) return false;
  if (first === AT) return isDigit(bytes[from + 1] ?? 0);
  const [second = 0, third = 0, fourth] = bytes.subarray(from + 1, Math.min(to, from + 4));
  return isCapital(first) && isSmall(second) && isSmall(third) && fourth === SPACE;
}

const isDigit = (byte: number): boolean => byte >= ZERO && byte < COLON;
const isCapital = (byte: number): boolean => byte >= 65 && byte <= 90;
const isSmall = (byte: number): boolean => byte >= 97 && byte <= 122;

/** `HH:MM:SS.mmm` in milliseconds, which is what nearly every stamp is; nothing for any other. */
function plainTime({ bytes, from, to }: Readonly<LineBytes>): number | undefined {
  const at = bytes[from] === AT ? from + 1 : from;
  if (to - at < 12) return undefined;
  if (bytes[at + 2] !== COLON || bytes[at + 5] !== COLON || bytes[at + 8] !== DOT) return undefined;
  const tenths = bytes[at + 9] ?? 0;
  const time =
    (two(bytes, at) * 60 + two(bytes, at + 3)) * 60_000 +
    two(bytes, at + 6) * 1000 +
    (isDigit(tenths) ? (tenths - ZERO) * 100 : Number.NaN) +
    two(bytes, at + 10);
  return Number.isNaN(time) ? undefined : time;
}

/** A number of two digits; none where they are not. */
function two(bytes: Uint8Array, at: number): number {
  const tens = bytes[at] ?? 0;
  const ones = bytes[at + 1] ?? 0;
  return isDigit(tens) && isDigit(ones) ? (tens - ZERO) * 10 + ones - ZERO : Number.NaN;
}

/** Where the digits, colons, dots and blanks end that a line begins with, and an `@` before them. */
export function stampEnd({ bytes, from, to }: Readonly<LineBytes>): number {
  let at = bytes[from] === AT ? from + 1 : from;
  for (; at < to; at += 1) {
    const byte = bytes[at] ?? 0;
    if (!isDigit(byte) && byte !== COLON && byte !== DOT && byte !== SPACE) break;
  }
  return at;
}
