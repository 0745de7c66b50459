import type { Input } from '../../model/input.ts';
import type { Tell } from './claims.ts';
import type { Knowledge } from './knowledge.ts';
import { StateTable } from './state-table.ts';
import type { Stepper } from './stepper.ts';

/** How many states come to are looked up at once. */
const BATCH = 64;

/** All states come to, each looked at when it is new, and whether a way leads to rest from there. */
export class Arrivals<S, I extends Input> {
  table: StateTable;
  /** Whether a way to rest is known: a bit a state. */
  #resting = new Uint8Array(1 << 9);
  /** Whether one is known from a state come to since this was last taken down. */
  rests = false;
  readonly #knowledge: Knowledge<S, I>;
  /** Told of evidence at a state. */
  readonly #tell: (state: number) => Tell;
  /** States come to and not looked up yet, and their numbers. */
  #batch: Int32Array;
  readonly #numbers = new Int32Array(BATCH);
  #batched = 0;
  /** Whether it has come back to where it began. */
  #returned = false;

  constructor(knowledge: Knowledge<S, I>, tell: (state: number) => Tell) {
    this.#knowledge = knowledge;
    this.#tell = tell;
    const { width } = knowledge.ledger;
    this.table = new StateTable(width);
    this.#batch = new Int32Array(BATCH * width);
    const initial = new Int32Array(width);
    knowledge.packed.packInitial(initial);
    this.table.find(initial, -1);
    if (knowledge.atRest(initial)) this.rest(0);
  }

  get bytes(): number {
    return this.table.bytes + this.#resting.length;
  }

  /** A state is come to. */
  add(words: Int32Array, parent: number): void {
    const from = this.#batched * words.length;
    for (let word = 0; word < words.length; word += 1) this.#batch[from + word] = words[word] ?? 0;
    this.#batched += 1;
    if (this.#batched === BATCH) this.settle(parent);
  }

  /** Looks up the states come to; new ones are looked at. */
  settle(parent: number): void {
    const count = this.#batched;
    let newest = this.table.size;
    this.#batched = 0;
    this.table.findAll(this.#batch, this.#numbers, count, parent);
    this.#makeRoom();
    for (let at = 0; at < count; at += 1) {
      const state = this.#numbers[at] ?? 0;
      const isBack = state === 0 && !this.#returned;
      if (isBack) this.#returned = true;
      if (state === newest || isBack) this.#lookAt(state, at);
      if (state === newest) newest += 1;
      if (this.isResting(state)) this.rests = true;
    }
  }

  #makeRoom(): void {
    if (this.table.size <= this.#resting.length * 8) return;
    const larger = new Uint8Array(Math.ceil(this.table.size / 4));
    larger.set(this.#resting);
    this.#resting = larger;
  }

  /** A way leads from this state to rest. */
  rest(state: number): void {
    this.#resting[state >>> 3] = (this.#resting[state >>> 3] ?? 0) | (1 << (state & 7));
  }

  /** Whether a way is known that leads from this state to rest. */
  isResting(state: number): boolean {
    return (((this.#resting[state >>> 3] ?? 0) >>> (state & 7)) & 1) === 1;
  }

  /** Looks at a state, which stands at this place of the batch. */
  #lookAt(state: number, at: number): void {
    const { width } = this.table;
    const words = this.#batch.subarray(at * width, (at + 1) * width);
    this.#knowledge.claims.look(words, this.#tell(state));
    if (!this.#knowledge.atRest(words)) return;
    this.rest(state);
    this.#knowledge.lookAtRest(words, this.#tell(state));
  }

  /** Packs all states anew, with more room for memories. */
  widen(stepper: Stepper, parent: number): void {
    this.settle(parent);
    this.table = stepper.widened(this.table);
    this.#batch = new Int32Array(BATCH * this.table.width);
    this.table.read(parent, stepper.here);
  }

  /**
   * Goes backwards from rest; the first state it does not come to, -1 if it
   * comes to all. `leadsTo` are the states that each state leads to.
   */
  stuck(leadsTo: (state: number) => Iterable<number>): number {
    for (let changed = true; changed;) {
      changed = false;
      for (let state = this.table.size - 1; state >= 0; state -= 1) {
        if (this.isResting(state)) continue;
        for (const next of leadsTo(state)) {
          if (!this.isResting(next)) continue;
          this.rest(state);
          changed = true;
          break;
        }
      }
    }
    for (let state = 0; state < this.table.size; state += 1) {
      if (!this.isResting(state)) return state;
    }
    return -1;
  }
}
