import type { Leaf } from '../learning/leaf.ts';
import { type Course, type Ledger, SPECIAL, type Slot } from '../learning/ledger.ts';
import { Moves } from '../learning/moves.ts';
import { LOST } from '../remembering.ts';

/** Told of evidence that a memory gave at an input. */
type Tell = (claim: number, evidence: string, input: number) => void;

/** Takes steps on packed words: from a state, and what is remembered in it, to another. */
export class Stepper {
  /** Where steps are taken from. */
  here: Int32Array;
  /** Whether the last step wrote something, or changed a memory. */
  moved = false;
  readonly moves: Moves;
  readonly #leaves: readonly (Leaf | undefined)[];
  readonly #ledger: Ledger;
  readonly #tell: Tell;

  constructor(ledger: Ledger, leaves: readonly (Leaf | undefined)[], tell: Tell) {
    this.#ledger = ledger;
    this.#leaves = leaves;
    this.#tell = tell;
    this.moves = new Moves(ledger);
    this.here = new Int32Array(ledger.width);
  }

  /** Goes where a leaf leads, and leaves the state there in `there`, from this place on; false where the packing has become too narrow. */
  follow(number: number, input: number, there: Int32Array, from: number): boolean {
    const ledger = this.#ledger;
    if (ledger.outgrown) return false;
    const { here, moves } = this;
    let at = moves.of(number, this.#leaves);
    const { list } = moves;
    const { next } = ledger;
    for (let word = 0; word < here.length; word += 1) there[from + word] = here[word] ?? 0;
    const writes = list[at] ?? 0;
    this.moved = writes > 0;
    for (const end = at + 3 * writes; at < end; at += 3) {
      const word = list[at + 1] ?? 0;
      there[from + word] = ((here[word] ?? 0) & (list[at + 2] ?? 0)) | (list[at + 3] ?? 0);
    }
    at += 1;
    for (const end = at + 5 * (list[at] ?? 0); at < end; at += 5) {
      const word = list[at + 1] ?? 0;
      const shift = list[at + 2] ?? 0;
      const before = ((here[word] ?? 0) >>> shift) & (list[at + 3] ?? 0);
      const after = next[(list[at + 4] ?? 0) + before] ?? -1;
      if (after === before) continue;
      this.moved = true;
      if (after < 0 || after >= SPECIAL) {
        const leaf = this.#leaves[number];
        const slot = ledger.slots[leaf?.touched[list[at + 5] ?? 0] ?? 0];
        const course = leaf?.courses[list[at + 5] ?? 0];
        if (slot === undefined || course === undefined) continue;
        if (!this.#remember(slot, course, input, there, from)) return false;
      } else there[from + word] = (there[from + word] ?? 0) ^ ((before ^ after) << shift);
    }
    return (list[at + 1] ?? 0) === 0 || this.#everyone(number, input, there, from);
  }

  /** Puts all memories that a leaf does not name through what concerns them all. */
  #everyone(number: number, input: number, there: Int32Array, from: number): boolean {
    const leaf = this.#leaves[number];
    if (leaf === undefined) return true;
    const { everyone, touched } = leaf;
    return everyone.every(([listener, course]) =>
      this.#ledger.slots.every(
        (slot, index) =>
          slot.listener !== listener ||
          touched.includes(index) ||
          this.#remember(slot, course, input, there, from),
      ),
    );
  }

  /** Puts one memory through its course; false where the packing has become too narrow. */
  #remember(slot: Slot, course: Course, input: number, there: Int32Array, from: number): boolean {
    const ledger = this.#ledger;
    const { word, shift, mask } = slot;
    const before = ((this.here[word] ?? 0) >>> shift) & mask;
    let after = ledger.after(course, slot.key, before);
    if (ledger.outgrown) return false;
    if (after === before) return true;
    this.moved = true;
    if (after >= SPECIAL) {
      after = this.#special(after, slot, input, there, from);
      if (ledger.outgrown) return false;
    }
    there[from + word] = ((there[from + word] ?? 0) & ~(mask << shift)) | (after << shift);
    return true;
  }

  /** Tells of evidence that a memory gave, and keeps what was lost. */
  #special(
    number: number,
    { listener }: Slot,
    input: number,
    there: Int32Array,
    from: number,
  ): number {
    const ledger = this.#ledger;
    const special = ledger.specials[number - SPECIAL];
    if (special === undefined) return 0;
    for (const [claim, evidence] of special.evidence) this.#tell(claim, evidence, input);
    if (special.lost > 0) {
      const slot = ledger.slots[ledger.slot(listener, LOST)];
      if (slot === undefined || ledger.outgrown) return 0;
      const at = from + slot.word;
      const isFree = (((there[at] ?? 0) >>> slot.shift) & slot.mask) === 0;
      if (isFree) there[at] = (there[at] ?? 0) | (special.lost << slot.shift);
    }
    return special.after;
  }

  /** Works with the ledger's new packing. */
  widened(): void {
    this.moves.clear();
    this.here = new Int32Array(this.#ledger.width);
  }
}
