/** What is kept of one line, in bytes; the rest of a longer one is left out. */
export const LONGEST = 65_536;

const NEWLINE = 10;

/**
 * Joins pieces of a file, wherever they are cut, into pieces of whole lines.
 *
 * Each is one line or several, with LF between them and none at the end; it is
 * only good until the next one comes. Of a line that goes over several pieces
 * and is longer than 64 kB the beginning is kept.
 */
export class WholeLines {
  /** How many lines were too long and were cut. */
  cut = 0;
  /** Once the file has ended: its last line has no end, it may have been cut off. */
  open = false;
  readonly #take: (lines: Uint8Array) => void;
  /** The beginning of a line whose end has not come yet. */
  readonly #begun = new Uint8Array(LONGEST);
  #length = 0;
  #overlong = false;

  constructor(take: (lines: Uint8Array) => void) {
    this.#take = take;
  }

  push(bytes: Uint8Array): void {
    const first = bytes.indexOf(NEWLINE);
    if (first < 0) {
      this.#keep(bytes);
      return;
    }
    const last = bytes.lastIndexOf(NEWLINE);
    if (this.#length === 0) this.#take(bytes.subarray(0, last));
    else {
      this.#keep(bytes.subarray(0, first));
      this.#finish();
      if (last > first) this.#take(bytes.subarray(first + 1, last));
    }
    this.#keep(bytes.subarray(last + 1));
  }

  end(): void {
    this.open = this.#length > 0;
    if (this.open) this.#finish();
  }

  #keep(bytes: Uint8Array): void {
    const room = LONGEST - this.#length;
    if (bytes.length > room) this.#overlong = true;
    const kept = bytes.subarray(0, room);
    this.#begun.set(kept, this.#length);
    this.#length += kept.length;
  }

  #finish(): void {
    const line = this.#begun.subarray(0, this.#length);
    this.#length = 0;
    if (this.#overlong) this.cut += 1;
    this.#overlong = false;
    this.#take(line);
  }
}
