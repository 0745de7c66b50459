/** What is kept of one line; the rest of a longer one is left out. */
const LONGEST = 65_536;

const NEWLINE = 10;

/**
 * Cuts bytes into lines, wherever the pieces are cut.
 *
 * Takes LF and CRLF, a byte order mark, and bytes that are not UTF-8 (which
 * become U+FFFD). Of a line that is longer than 64 kB the beginning is kept.
 */
export class Lines {
  /** How many lines there were. */
  count = 0;
  /** How many of them were too long and were cut. */
  cut = 0;
  /** Once the file has ended: its last line has no end, it may have been cut off. */
  open = false;
  readonly #take: (line: string, number: number) => void;
  readonly #decoder = new TextDecoder();
  /** The beginning of a line whose end has not come yet. */
  #begun = new Uint8Array(0);
  #overlong = false;

  constructor(take: (line: string, number: number) => void) {
    this.#take = take;
  }

  push(bytes: Uint8Array): void {
    const first = bytes.indexOf(NEWLINE);
    if (first < 0) {
      this.#keep(bytes);
      return;
    }
    const last = bytes.lastIndexOf(NEWLINE);
    if (this.#begun.length === 0) this.#tell(bytes.subarray(0, last));
    else {
      this.#keep(bytes.subarray(0, first));
      this.#finish();
      if (last > first) this.#tell(bytes.subarray(first + 1, last));
    }
    this.#keep(bytes.subarray(last + 1));
  }

  end(): void {
    this.open = this.#begun.length > 0;
    if (this.open) this.#finish();
  }

  #keep(bytes: Uint8Array): void {
    const room = LONGEST - this.#begun.length;
    if (bytes.length > room) this.#overlong = true;
    const kept = bytes.subarray(0, room);
    if (kept.length === 0) return;
    const joined = new Uint8Array(this.#begun.length + kept.length);
    joined.set(this.#begun);
    joined.set(kept, this.#begun.length);
    this.#begun = joined;
  }

  #finish(): void {
    const line = this.#begun;
    this.#begun = new Uint8Array(0);
    if (this.#overlong) this.cut += 1;
    this.#overlong = false;
    this.#line(this.#decoder.decode(line));
  }

  /** Several whole lines at once. */
  #tell(bytes: Uint8Array): void {
    const text = this.#decoder.decode(bytes);
    let from = 0;
    for (let to = text.indexOf('\n'); to >= 0; to = text.indexOf('\n', from)) {
      this.#line(text.slice(from, to));
      from = to + 1;
    }
    this.#line(text.slice(from));
  }

  #line(line: string): void {
    this.count += 1;
    if (line.length > LONGEST) {
      this.cut += 1;
      line = line.slice(0, LONGEST);
    }
    this.#take(line.endsWith('\r') ? line.slice(0, -1) : line, this.count);
  }
}
