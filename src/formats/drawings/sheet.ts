/** Lines of signs that are written over one another, such as a ladder for a terminal. */
export class Sheet {
  readonly #lines: string[][] = [];

  /** A new line with these signs at their places; answers its number. */
  line(signs: Iterable<readonly [at: number, sign: string]>): number {
    const line: string[] = [];
    for (const [at, sign] of signs) put(line, at, sign);
    return this.#lines.push(line) - 1;
  }

  /** Writes a text on a line, over what is there. */
  write(line: number, at: number, text: string): void {
    const signs = this.#lines[line];
    if (signs === undefined) return;
    for (const [index, sign] of Array.from(text).entries()) put(signs, at + index, sign);
  }

  get lines(): readonly string[] {
    return this.#lines.map((line) => line.join('').trimEnd());
  }
}

function put(line: string[], at: number, sign: string): void {
  while (line.length < at) line.push(' ');
  line[at] = sign;
}
