import { CHUNKS } from '../table/storage.ts';
import type { Ending, Explorer } from '../explored.ts';

/** How many states are taken at a time. */
const BLOCK = 256;

/** How many blocks, and how many depths, there can be. */
const BLOCKS = 1 << 19;
const DEPTHS = 1 << 16;

/** Words of the board that stand for one thing each. */
const WORDS = 64;
const CURSOR = 0;
const DEPTH = 1;
const LISTED = 2;
const CLAIMED = 3;
const ENDED = 4;
const SEEN = 5;
const REBUILT = 6;
/** From here on are left to those who share it. */
export const SHARED = 16;

const ENDINGS: readonly Ending[] = [
  'complete',
  'depth',
  'states',
  'memory',
  'stopped',
  'violation',
];

/** What each one who explores counts. */
const COUNTS = { states: 0, visited: 1, transitions: 2, bytes: 3, learned: 4, learning: 5 };
const COUNTED = Object.keys(COUNTS).length;
type Count = keyof typeof COUNTS;

/**
 * What those who explore together have before them: how far they are, and
 * which states were found at which depth, in blocks to be taken one by one.
 */
export class Board {
  readonly seat: number;
  readonly seats: number;
  /** How many rows of each chunk of states are filled. */
  readonly filled: Int32Array;
  readonly words: Int32Array;
  readonly #counts: Float64Array;
  /** Where the blocks of each depth begin. */
  readonly #depths: Int32Array;
  /** The first state of each block, and how many there are. */
  readonly #blocks: Int32Array;
  /** States found here and not listed yet. */
  #first = 0;
  #end = 0;

  constructor(buffer: ArrayBufferLike, seat: number, seats: number) {
    this.seat = seat;
    this.seats = seats;
    let at = 0;
    const words = (count: number): Int32Array => {
      const taken = new Int32Array(buffer, at, count);
      at += count * 4;
      return taken;
    };
    this.words = words(WORDS);
    this.#counts = new Float64Array(buffer, at, COUNTED * seats);
    at += COUNTED * seats * 8;
    this.filled = words(CHUNKS);
    this.#depths = words(DEPTHS);
    this.#blocks = words(BLOCKS * 2);
  }

  /** How many bytes a board takes. */
  static bytes(seats: number): number {
    return WORDS * 4 + COUNTED * seats * 8 + (CHUNKS + DEPTHS + BLOCKS * 2) * 4;
  }

  get depth(): number {
    return Atomics.load(this.words, DEPTH);
  }

  /** Whether something deeper was found. */
  get hasDeeper(): boolean {
    return this.#listed > (this.#depths[this.depth + 1] ?? 0);
  }

  get #listed(): number {
    return Atomics.load(this.words, LISTED);
  }

  /** Why it has ended; nothing as long as it has not. */
  get ending(): Ending | undefined {
    return ENDINGS[Atomics.load(this.words, ENDED) - 1];
  }

  /** Ends for everybody; the first reason counts. */
  end(ending: Ending): void {
    Atomics.compareExchange(this.words, ENDED, 0, ENDINGS.indexOf(ending) + 1);
  }

  get hasEnded(): boolean {
    return this.words[ENDED] !== 0;
  }

  /** Somebody has found a violation. */
  get hasViolation(): boolean {
    return Atomics.load(this.words, SEEN) > 0;
  }

  see(): void {
    Atomics.store(this.words, SEEN, 1);
  }

  /** How often all states were packed anew, or their index made larger. */
  get rebuilt(): number {
    return Atomics.load(this.words, REBUILT);
  }

  rebuild(): void {
    Atomics.add(this.words, REBUILT, 1);
  }

  /** The number of a chunk that nobody has yet. */
  claim(): number {
    const chunk = Atomics.add(this.words, CLAIMED, 1);
    if (chunk >= CHUNKS) throw new RangeError('there are more states than can be numbered');
    return chunk;
  }

  /** Counts for this one alone. */
  count(what: Count, much: number): void {
    this.#counts[this.seat * COUNTED + COUNTS[what]] = much;
  }

  /** What all have counted together. */
  total(what: Count): number {
    let total = 0;
    for (let at = COUNTS[what]; at < this.#counts.length; at += COUNTED) {
      total += this.#counts[at] ?? 0;
    }
    return total;
  }

  get progress(): Explorer['progress'] {
    const states = this.total('states');
    return {
      states,
      frontier: states - this.total('visited'),
      depth: this.depth,
      transitions: this.total('transitions'),
    };
  }

  /** A state is found at the next depth. */
  find(state: number): void {
    if (state !== this.#end || this.#end - this.#first === BLOCK) {
      this.list();
      this.#first = state;
    }
    this.#end = state + 1;
  }

  /** Lists the states found here. */
  list(): void {
    if (this.#end === this.#first) return;
    const block = Atomics.add(this.words, LISTED, 1);
    if (block >= BLOCKS) throw new RangeError('there are more states than can be listed');
    this.#blocks[block * 2] = this.#first;
    this.#blocks[block * 2 + 1] = this.#end - this.#first;
    this.#first = this.#end;
  }

  /** Takes a block of states of this depth: the first and the one after the last; nothing where all are taken. */
  take(): readonly [number, number] | undefined {
    const block = Atomics.add(this.words, CURSOR, 1);
    return block < (this.#depths[this.depth + 1] ?? 0) ? this.#block(block) : undefined;
  }

  #block(block: number): readonly [number, number] {
    const first = this.#blocks[block * 2] ?? 0;
    return [first, first + (this.#blocks[block * 2 + 1] ?? 0)];
  }

  /** Begins with what was found first. */
  begin(): void {
    this.list();
    this.#depths[1] = this.#listed;
  }

  /** Goes on with the states of the next depth. */
  deepen(): void {
    const depth = this.depth + 1;
    if (depth + 1 >= DEPTHS) throw new RangeError('a scenario is longer than can be counted');
    this.#depths[depth + 1] = this.#listed;
    Atomics.store(this.words, DEPTH, depth);
    Atomics.store(this.words, CURSOR, this.#depths[depth] ?? 0);
  }

  /** The states found at a depth. */
  *at(depth: number): Generator<number> {
    const end = depth > this.depth ? this.#listed : (this.#depths[depth + 1] ?? 0);
    for (let block = this.#depths[depth] ?? 0; block < end; block += 1) {
      const [first, after] = this.#block(block);
      for (let state = first; state < after; state += 1) yield state;
    }
  }
}
