import { LONGEST, WholeLines } from './whole-lines.ts';

/**
 * Cuts bytes into lines of text, wherever the pieces are cut.
 *
 * Takes LF and CRLF, a byte order mark, and bytes that are not UTF-8 (which
 * become U+FFFD). Of a line that is longer than 64 kB the beginning is kept.
 */
export class Lines {
  /** How many lines there were. */
  count = 0;
  readonly #take: (line: string, number: number) => void;
  readonly #whole = new WholeLines((lines) => this.#tell(lines));
  readonly #decoder = new TextDecoder();

  constructor(take: (line: string, number: number) => void) {
    this.#take = take;
  }

  push(bytes: Uint8Array): void {
    this.#whole.push(bytes);
  }

  end(): void {
    this.#whole.end();
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

  #line(whole: string): void {
    this.count += 1;
    const line = whole.slice(0, LONGEST);
    this.#take(line.endsWith('\r') ? line.slice(0, -1) : line, this.count);
  }
}
