import { enlarged } from '../trees/enlarged.ts';
import type { Leaf } from './leaf.ts';
import type { Ledger } from './ledger.ts';

/**
 * What leaves do to the words of a state, as one list of numbers, so that a
 * step reads little memory. A move is: how many words are written; for each its
 * place, the bits kept and the bits set; how many memories hear something, for each its slot's
 * word, shift and mask, where its course begins, and its place in the leaf;
 * and 1 where all other memories hear something too.
 */
export class Moves {
  list: Int32Array = new Int32Array(1 << 10);
  /** Where the move of each leaf begins; 0 where it is not listed yet. */
  #first: Int32Array = new Int32Array(1 << 8);
  #used = 1;
  readonly #ledger: Ledger;

  constructor(ledger: Ledger) {
    this.#ledger = ledger;
  }

  get bytes(): number {
    return this.list.byteLength + this.#first.byteLength;
  }

  /** Where the move of a leaf begins. */
  of(number: number, leaves: readonly (Leaf | undefined)[]): number {
    const known = this.#first[number] ?? 0;
    return known === 0 ? this.#enter(number, leaves[number]) : known;
  }

  /** Forgets all: the memories have other places now. */
  clear(): void {
    this.#used = 1;
    this.#first.fill(0);
  }

  #enter(number: number, leaf: Leaf | undefined): number {
    if (leaf === undefined) throw new RangeError('there is no such leaf');
    const move = [...writing(leaf), ...this.#hearing(leaf), leaf.everyone.length > 0 ? 1 : 0];
    const first = this.#used;
    this.#used += move.length;
    this.list = enlarged(this.list, this.#used);
    this.list.set(move, first);
    this.#first = enlarged(this.#first, number + 1);
    this.#first[number] = first;
    return first;
  }

  #hearing({ touched, courses }: Leaf): readonly number[] {
    const heard = courses.flatMap((course, at) => {
      const slot = this.#ledger.slots[touched[at] ?? 0];
      return slot === undefined ? [] : [slot.word, slot.shift, slot.mask, course.first, at];
    });
    return [courses.length, ...heard];
  }
}

/** The words that are written, with the bits that are kept and those that are set. */
function writing({ writes, written }: Leaf): readonly number[] {
  const words = new Map<number, { kept: number; set: number }>();
  for (const [at, { word, bits, shift }] of writes.entries()) {
    const { kept, set } = words.get(word) ?? { kept: -1, set: 0 };
    words.set(word, {
      kept: kept & ~(((1 << bits) - 1) << shift),
      set: set | ((written[at] ?? 0) << shift),
    });
  }
  return [words.size, ...[...words].flatMap(([word, { kept, set }]) => [word, kept, set])];
}
