/** Something in a log that is not judged: where, and what. */
export interface Remark {
  readonly line: number;
  readonly text: string;
}

/** How many remarks are kept; the others are counted. */
const MOST_REMARKS = 100;

/** What a reader notices beside the records: how much there was, and what it could not use. */
export class LogNotes {
  /** Lines read; in a file without lines, frames. */
  lines = 0;
  /** The log says that it was begun with the switch: nothing came before it. */
  whole = false;
  /** Events written again on their way to the backup server. */
  backupCopies = 0;
  /** Places that could not be read, where something may have been said. */
  damaged = 0;
  readonly #remarks: Remark[] = [];
  readonly #names = new Map<string, { count: number; line: number }>();

  get remarks(): readonly Remark[] {
    return this.#remarks;
  }

  /** Names that no vocabulary has, how often each came, and where first. */
  get unknownNames(): ReadonlyMap<string, { readonly count: number; readonly line: number }> {
    return this.#names;
  }

  /** Something that cannot be read: what it says is missing. */
  damage(line: number, text: string): void {
    this.damaged += 1;
    this.remark(line, text);
  }

  remark(line: number, text: string): void {
    if (this.#remarks.length < MOST_REMARKS) this.#remarks.push({ line, text });
  }

  unknown(name: string, line: number): void {
    const known = this.#names.get(name);
    if (known !== undefined) known.count += 1;
    else if (this.#names.size < MOST_REMARKS) this.#names.set(name, { count: 1, line });
  }
}
