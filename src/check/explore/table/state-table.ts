import { hashed } from './hashed.ts';
import { CHUNK, CHUNK_BITS, type Storage, filledChunks } from './storage.ts';

/** How many states are entered into a new index at a time. */
const BATCH = 64;

/** Found nowhere. */
const ABSENT: number = -0x8000_0000;

/** Some rows: the words of each state, and a byte for its mark. */
interface Chunk {
  readonly rows: Int32Array;
  readonly marks: Uint8Array;
}

/**
 * Packed states, each once and by number.
 *
 * Several may enter states at once: a row is written first, and then its place
 * in the index is taken by one compare-and-exchange. Whoever loses it keeps the
 * row for the next state.
 */
export class StateTable {
  /** How many words a state has. */
  width: number;
  /** How many states were entered here. */
  size = 0;
  /** The number of the state that is entered next here; -1 where a new chunk is needed for it. */
  next = -1;
  /** Keeps what is only touched from being left out. */
  touched = 0;
  /** Open addressing: the number of a state and one, and above it some bits of its hash. */
  index: Int32Array;
  readonly #hashes = new Int32Array(BATCH);
  /** How many chunks were made here. */
  #made = 0;
  #chunks: (Chunk | undefined)[] = [];
  readonly #storage: Storage;

  constructor(width: number, storage: Storage) {
    this.width = width;
    this.#storage = storage;
    this.index = storage.index;
  }

  /** The memory that was made here, and a part of the index. */
  get bytes(): number {
    return this.#made * CHUNK * (this.width * 4 + 1) + this.index.byteLength / this.#storage.seats;
  }

  /** Whether the index has too little room for so many states. */
  isCrowded(states: number): boolean {
    return states * 4 >= this.index.length * 3;
  }

  #chunk(state: number): Chunk {
    const number = state >>> CHUNK_BITS;
    return this.#chunks[number] ?? this.#place(number, this.#storage.fetch(number));
  }

  #place(number: number, rows: Int32Array): Chunk {
    const marks = new Uint8Array(rows.buffer, CHUNK * this.width * 4, CHUNK);
    const chunk = { rows, marks };
    this.#chunks[number] = chunk;
    return chunk;
  }

  #makeChunk(number: number): Chunk {
    const rows = this.#storage.words(CHUNK * this.width + CHUNK / 4);
    this.#made += 1;
    this.#storage.share(number, rows);
    return this.#place(number, rows);
  }

  /** Copies a state into words. */
  read(state: number, into: Int32Array): void {
    const { rows } = this.#chunk(state);
    const at = (state & (CHUNK - 1)) * this.width;
    for (let word = 0; word < this.width; word += 1) into[word] = rows[at + word] ?? 0;
  }

  mark(state: number): void {
    this.#chunk(state).marks[state & (CHUNK - 1)] = 1;
  }

  isMarked(state: number): boolean {
    return this.#chunk(state).marks[state & (CHUNK - 1)] === 1;
  }

  /**
   * The numbers of several states that stand one after another; -1 less the number for one that is entered.
   *
   * Everything is touched first, and nothing else is done meanwhile: memory is
   * slow, and is asked for many things at once.
   */
  findAll(words: Int32Array, numbers: Int32Array, count: number): void {
    const { index, width } = this;
    const chunks = this.#chunks;
    const last = index.length - 1;
    const mask = index.length * 2 - 1;
    let touched = 0;
    for (let at = 0; at < count; at += 1) numbers[at] = hashed(words, at * width, width);
    for (let at = 0; at < count; at += 1) touched ^= index[(numbers[at] ?? 0) & last] ?? 0;
    for (let at = 0; at < count; at += 1) {
      const state = ((index[(numbers[at] ?? 0) & last] ?? 0) & mask) - 1;
      const rows = chunks[state >>> CHUNK_BITS]?.rows;
      const row = (state & (CHUNK - 1)) * width;
      if (rows !== undefined) touched ^= rows[row] ?? 0;
    }
    this.touched = touched;
    for (let at = 0; at < count; at += 1) {
      numbers[at] = this.#find(words, at * width, numbers[at] ?? 0, true);
    }
  }

  /** Enters a state; -1 less its number, or the number where it is known. */
  enter(words: Int32Array): number {
    return this.#find(words, 0, hashed(words, 0, this.width), true);
  }

  /** The number of a state, or `ABSENT`. */
  find(words: Int32Array, from: number): number {
    return this.#find(words, from, hashed(words, from, this.width), false);
  }

  #find(words: Int32Array, from: number, hash: number, enters: boolean): number {
    const index = this.index;
    const last = index.length - 1;
    const numbers = index.length * 2 - 1;
    const sign = hash & ~numbers;
    for (let slot = hash & last; ; slot = (slot + 1) & last) {
      // Read as it is: whoever is late finds out when the place is to be taken.
      let entry = index[slot] ?? 0;
      if (entry === 0) {
        if (!enters) return ABSENT;
        const mine = this.#write(words, from);
        entry = Atomics.compareExchange(index, slot, 0, sign | (mine + 1));
        if (entry === 0) return this.#entered(mine);
      }
      if ((entry & ~numbers) !== sign) continue;
      const state = (entry & numbers) - 1;
      if (this.#isAt(state, words, from)) return state;
    }
  }

  #isAt(state: number, words: Int32Array, from: number): boolean {
    const { width } = this;
    const { rows } = this.#chunk(state);
    const at = (state & (CHUNK - 1)) * width;
    let word = 0;
    while (word < width && rows[at + word] === words[from + word]) word += 1;
    return word === width;
  }

  /** Writes the row of a state that may be new; its number. */
  #write(words: Int32Array, from: number): number {
    if (this.next < 0) {
      const number = this.#storage.claim();
      this.#makeChunk(number);
      this.next = number << CHUNK_BITS;
    }
    const { rows } = this.#chunk(this.next);
    const at = (this.next & (CHUNK - 1)) * this.width;
    for (let word = 0; word < this.width; word += 1) rows[at + word] = words[from + word] ?? 0;
    return this.next;
  }

  #entered(state: number): number {
    this.size += 1;
    const place = state & (CHUNK - 1);
    this.#storage.filled[state >>> CHUNK_BITS] = place + 1;
    this.next = place === CHUNK - 1 ? -1 : state + 1;
    return -1 - state;
  }

  /** Makes the index so large that this many states have room, and enters all that there are anew. */
  enlarge(states: number): void {
    let size = this.index.length;
    while (states * 4 >= size * 3) size *= 2;
    const index = this.#storage.words(size);
    for (const [chunk, filled] of filledChunks(this.#storage)) {
      for (let place = 0; place < filled; place += BATCH) {
        const count = Math.min(BATCH, filled - place);
        this.#enterAnew(index, (chunk << CHUNK_BITS) | place, count);
      }
    }
    this.index = index;
    this.#storage.index = index;
  }

  /** Enters some states of one chunk into a larger index; again everything is touched first. */
  #enterAnew(index: Int32Array, first: number, count: number): void {
    const { rows } = this.#chunk(first);
    const last = index.length - 1;
    const numbers = index.length * 2 - 1;
    const from = (first & (CHUNK - 1)) * this.width;
    for (let at = 0; at < count; at += 1) {
      const hash = hashed(rows, from + at * this.width, this.width);
      this.#hashes[at] = hash;
      this.touched ^= index[hash & last] ?? 0;
    }
    for (let at = 0; at < count; at += 1) {
      const hash = this.#hashes[at] ?? 0;
      let slot = hash & last;
      while (index[slot] !== 0) slot = (slot + 1) & last;
      index[slot] = (hash & ~numbers) | (first + at + 1);
    }
  }

  /** The numbers of all states. */
  *states(): Generator<number> {
    for (const [chunk, filled] of filledChunks(this.#storage)) {
      for (let place = 0; place < filled; place += 1) yield (chunk << CHUNK_BITS) | place;
    }
  }

  /** Packs every state anew: `pack` turns words of the old width into words of the new one. */
  repack(width: number, states: number, pack: (from: Int32Array, into: Int32Array) => void): void {
    const from = new Int32Array(this.width);
    const into = new Int32Array(width);
    const wider: Chunk[] = [];
    for (const [number, filled] of filledChunks(this.#storage)) {
      const rows = this.#storage.words(CHUNK * width + CHUNK / 4);
      for (let place = 0; place < filled; place += 1) {
        this.read((number << CHUNK_BITS) | place, from);
        pack(from, into);
        rows.set(into, place * width);
      }
      const marks = new Uint8Array(rows.buffer, CHUNK * width * 4, CHUNK);
      marks.set(this.#chunk(number << CHUNK_BITS).marks);
      wider[number] = { rows, marks };
    }
    this.width = width;
    for (const [number, chunk] of wider.entries()) {
      if (chunk === undefined) continue;
      this.#chunks[number] = chunk;
      this.#storage.share(number, chunk.rows);
    }
    this.enlarge(states);
  }

  /** Another one has packed all states anew, or made the index larger. */
  replace(width: number): void {
    this.#chunks = [];
    this.width = width;
    this.index = this.#storage.index;
  }
}
