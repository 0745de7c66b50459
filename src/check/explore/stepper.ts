import type { Ledger, Course, Slot } from './ledger.ts';
import { SPECIAL } from './ledger.ts';
import type { Leaf } from './leaf.ts';
import { LOST } from './remembering.ts';
import { StateTable } from './state-table.ts';

/** Told of evidence that a memory gave at an input. */
type Tell = (claim: number, evidence: string, input: number) => void;

/** Takes steps on packed words: from a state, and what is remembered in it, to another. */
export class Stepper {
  /** Where a step is taken from. */
  here: Int32Array;
  /** Where it led. */
  there: Int32Array;
  /** Whether the last step wrote something, or changed a memory. */
  moved = false;
  readonly #ledger: Ledger;
  readonly #words: number;
  readonly #tell: Tell;

  constructor(ledger: Ledger, words: number, tell: Tell) {
    this.#ledger = ledger;
    this.#words = words;
    this.#tell = tell;
    this.here = new Int32Array(ledger.width);
    this.there = new Int32Array(ledger.width);
  }

  /** Goes where a leaf leads; false where the packing has become too narrow. */
  follow(leaf: Leaf, input: number): boolean {
    const ledger = this.#ledger;
    if (ledger.outgrown) return false;
    const { here, there } = this;
    const words = this.#words;
    const { and, or, touched, courses } = leaf;
    for (let word = 0; word < words; word += 1) {
      there[word] = ((here[word] ?? 0) & (and[word] ?? 0)) | (or[word] ?? 0);
    }
    for (let word = words; word < here.length; word += 1) there[word] = here[word] ?? 0;
    this.moved = leaf.changes;
    for (let index = 0; index < touched.length; index += 1) {
      const slot = ledger.slots[touched[index] ?? 0];
      const course = courses[index];
      if (slot === undefined || course === undefined) continue;
      if (!this.#remember(slot, course, input)) return false;
    }
    return leaf.everyone.length === 0 || this.#everyone(leaf, input);
  }

  /** Puts all memories that a leaf does not name through what concerns them all. */
  #everyone({ everyone, touched }: Leaf, input: number): boolean {
    return everyone.every(([listener, course]) =>
      this.#ledger.slots.every(
        (slot, index) =>
          slot.listener !== listener ||
          touched.includes(index) ||
          this.#remember(slot, course, input),
      ),
    );
  }

  /** Puts one memory through its course; false where the packing has become too narrow. */
  #remember(slot: Slot, course: Course, input: number): boolean {
    const ledger = this.#ledger;
    const { word, shift, mask } = slot;
    const before = ((this.here[word] ?? 0) >>> shift) & mask;
    let after = course.next[before] ?? -1;
    if (after === before) return true;
    this.moved = true;
    if (after < 0) {
      after = ledger.learn(course, slot.key, before);
      if (ledger.outgrown) return false;
    }
    if (after >= SPECIAL) {
      after = this.#special(after, slot, input);
      if (ledger.outgrown) return false;
    }
    this.there[word] = ((this.there[word] ?? 0) & ~(mask << shift)) | (after << shift);
    return true;
  }

  /** Tells of evidence that a memory gave, and keeps what was lost. */
  #special(number: number, { listener }: Slot, input: number): number {
    const special = this.#ledger.specials[number - SPECIAL];
    if (special === undefined) return 0;
    for (const [claim, evidence] of special.evidence) this.#tell(claim, evidence, input);
    if (special.lost > 0) {
      const slot = this.#ledger.slots[this.#ledger.slot(listener, LOST)];
      if (slot === undefined || this.#ledger.outgrown) return 0;
      const { word, shift, mask } = slot;
      const isFree = (((this.there[word] ?? 0) >>> shift) & mask) === 0;
      if (isFree) this.there[word] = (this.there[word] ?? 0) | (special.lost << shift);
    }
    return special.after;
  }

  /** Packs all states anew, with more room for memories. */
  widened(table: StateTable): StateTable {
    const ledger = this.#ledger;
    const slots = ledger.slots.map((slot) => ({ ...slot }));
    const words = new Int32Array(table.width);
    ledger.widen();
    const wider = new StateTable(ledger.width);
    this.here = new Int32Array(ledger.width);
    this.there = new Int32Array(ledger.width);
    for (let state = 0; state < table.size; state += 1) {
      table.read(state, words);
      this.there.fill(0);
      this.there.set(words.subarray(0, this.#words));
      for (const [index, was] of slots.entries()) {
        const slot = ledger.slots[index];
        const number = ((words[was.word] ?? 0) >>> was.shift) & was.mask;
        if (slot !== undefined) {
          this.there[slot.word] = (this.there[slot.word] ?? 0) | (number << slot.shift);
        }
      }
      wider.find(this.there, table.parent(state));
    }
    return wider;
  }
}
