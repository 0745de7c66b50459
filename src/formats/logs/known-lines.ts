import { type LineBytes, textOf } from './line-bytes.ts';

/** How much is remembered, and of how many bytes each at most: powers of two. */
interface Room {
  readonly lines: number;
  readonly width: number;
}

/**
 * Lines that a log says again and again, each read once: what was made of the
 * same bytes before is made of them again.
 *
 * Each has one place, and one that comes later there takes it: the room is
 * bounded, and what is forgotten is only read again.
 */
export class KnownLines<T extends object> {
  readonly #width: number;
  readonly #mask: number;
  readonly #bytes: Uint8Array;
  readonly #lengths: Uint16Array;
  readonly #made: (T | undefined)[];
  readonly #read: (text: string) => T;
  readonly #isSaidAgain: (made: T) => boolean;

  /** `read` makes something of a line; `isSaidAgain` tells whether that is worth its room. */
  constructor(
    { lines, width }: Room,
    read: (text: string) => T,
    isSaidAgain: (made: T) => boolean,
  ) {
    this.#width = width;
    this.#mask = lines - 1;
    this.#bytes = new Uint8Array(lines * width);
    this.#lengths = new Uint16Array(lines);
    this.#made = Array.from({ length: lines }, () => undefined);
    this.#read = read;
    this.#isSaidAgain = isSaidAgain;
  }

  of(line: Readonly<LineBytes>): T {
    const { bytes, from, to } = line;
    if (to - from > this.#width) return this.#read(textOf(line));
    const place = hashOf(bytes, from, to) & this.#mask;
    const known = this.#made[place];
    if (known !== undefined && this.#isAt(place, line)) return known;
    const made = this.#read(textOf(line));
    if (this.#isSaidAgain(made)) {
      this.#made[place] = made;
      this.#lengths[place] = to - from;
      this.#bytes.set(bytes.subarray(from, to), place * this.#width);
    }
    return made;
  }

  #isAt(place: number, { bytes, from, to }: Readonly<LineBytes>): boolean {
    if (this.#lengths[place] !== to - from) return false;
    const kept = this.#bytes;
    const apart = place * this.#width - from;
    for (let at = from; at < to; at += 1) if (bytes[at] !== kept[at + apart]) return false;
    return true;
  }
}

/** After Fowler, Noll and Vo. */
function hashOf(bytes: Uint8Array, from: number, to: number): number {
  let hash = 0x811c9dc5;
  for (let at = from; at < to; at += 1) hash = Math.imul(hash ^ (bytes[at] ?? 0), 0x01000193);
  return hash ^ (hash >>> 15);
}
