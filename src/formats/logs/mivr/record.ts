/** One record of a MIVR trace: its first line taken apart, and the lines below. */
export interface MivrRecord {
  /** The number that orders records; their places in the file do not. */
  readonly sequence: number;
  readonly line: number;
  /** As printed: `Nov 20 10:43:59.435 EDT`. */
  readonly stamp: string;
  /** The same in milliseconds from the beginning of its year, of which it says nothing. */
  readonly at: number;
  /** `ICD_CTI` and the like; a file is shared by all subsystems. */
  readonly facility: string;
  readonly lines: string[];
}

const FIRST =
  /^\s*(?<sequence>\d+): (?<stamp>[A-Z][a-z]{2} +\d{1,2} \d\d:\d\d:\d\d\.\d{3} \S+) %MIVR-(?<facility>[\w-]+?)-\d-\w+:(?<text>.*)$/u;

/** Reads the first line of a record; other lines are none. */
export function recordBegun(line: string, number: number): MivrRecord | undefined {
  if (!line.includes('%MIVR-')) return undefined;
  const found = FIRST.exec(line)?.groups;
  if (found === undefined) return undefined;
  const { sequence, stamp = '', facility = '', text = '' } = found;
  const at = Date.parse(`${stamp.slice(0, stamp.lastIndexOf(' '))} 1970 UTC`);
  return { sequence: Number(sequence), line: number, stamp, at, facility, lines: [text] };
}

/** Whether a message of a record of text is announced and not there, or its brace is not closed. */
export function isCutOff({ lines }: MivrRecord): boolean {
  const text = lines.join(' ').trimEnd();
  return !/\bM(?:HDR|DATA):/u.test(text) && /message:$|\{[^{}]*$/u.test(text);
}

/** How many records are held back at most, until those before them have come. */
const WINDOW = 256;

/** Puts records in the order of their numbers, as far apart as they may stand in a file. */
export class InOrder {
  readonly #take: (record: MivrRecord) => void;
  readonly #held: MivrRecord[] = [];

  constructor(take: (record: MivrRecord) => void) {
    this.#take = take;
  }

  push(record: MivrRecord): void {
    const last = this.#held.at(-1);
    // The numbers begin anew: what is held back is of another run.
    if (last !== undefined && record.sequence < last.sequence - AFRESH) this.end();
    let at = this.#held.length;
    while (at > 0 && (this.#held[at - 1]?.sequence ?? 0) > record.sequence) at -= 1;
    this.#held.splice(at, 0, record);
    if (this.#held.length > WINDOW) {
      const first = this.#held.shift();
      if (first !== undefined) this.#take(first);
    }
  }

  end(): void {
    for (const record of this.#held.splice(0)) this.#take(record);
  }

  /** What was held back and comes after the record of this number is let go: something is missing before it. */
  forgetAfter(sequence: number): void {
    const first = this.#held.findIndex((record) => record.sequence > sequence);
    if (first >= 0) this.#held.splice(first);
  }
}

/** Numbers that go back so far begin anew. */
const AFRESH = 1_000_000;
