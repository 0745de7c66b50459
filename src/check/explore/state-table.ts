/** How many rows are made at a time. */
const CHUNK_BITS = 16;
const CHUNK = 1 << CHUNK_BITS;

/** Packed states in the order they were found, each once, each with the one it was first come from. */
export class StateTable {
  /** How many words a state has. */
  readonly width: number;
  size = 0;
  #rows: Int32Array[] = [];
  #parents: Int32Array[] = [];
  /** Open addressing: the number of a state and one, and above it some bits of its hash. */
  #index = new Int32Array(1 << 12);
  #indexBits = 13;
  /** Keeps what is only touched from being left out. */
  touched = 0;

  constructor(width: number) {
    this.width = width;
  }

  get bytes(): number {
    return this.#index.byteLength + this.#rows.length * CHUNK * (this.width + 1) * 4;
  }

  /** Copies a state into words. */
  read(state: number, into: Int32Array): void {
    const rows = this.#rows[state >>> CHUNK_BITS];
    if (rows === undefined) return;
    const at = (state & (CHUNK - 1)) * this.width;
    for (let word = 0; word < this.width; word += 1) into[word] = rows[at + word] ?? 0;
  }

  /** Where a state was first come from; -1 for the first. */
  parent(state: number): number {
    return this.#parents[state >>> CHUNK_BITS]?.[state & (CHUNK - 1)] ?? -1;
  }

  /** The number of a state; a new one is entered. */
  find(words: Int32Array, parent: number): number {
    if (this.size * 4 >= this.#index.length * 3) this.#enlarge();
    return this.#find(words, 0, hashed(words, 0, this.width), parent);
  }

  /**
   * The numbers of several states that stand one after another; new ones are entered.
   *
   * Everything is touched first: memory is slow, and is asked for many things at once.
   */
  findAll(words: Int32Array, numbers: Int32Array, count: number, parent: number): void {
    while ((this.size + count) * 4 >= this.#index.length * 3) this.#enlarge();
    const index = this.#index;
    const { width } = this;
    const last = index.length - 1;
    const mask = (1 << this.#indexBits) - 1;
    for (let at = 0; at < count; at += 1) {
      const hash = hashed(words, at * width, width);
      numbers[at] = hash;
      this.touched ^= index[hash & last] ?? 0;
    }
    for (let at = 0; at < count; at += 1) {
      const entry = index[(numbers[at] ?? 0) & last] ?? 0;
      const state = (entry & mask) - 1;
      const rows = this.#rows[state >>> CHUNK_BITS];
      if (rows !== undefined) this.touched ^= rows[(state & (CHUNK - 1)) * width] ?? 0;
    }
    for (let at = 0; at < count; at += 1) {
      numbers[at] = this.#find(words, at * width, numbers[at] ?? 0, parent);
    }
  }

  #find(words: Int32Array, from: number, hash: number, parent: number): number {
    const index = this.#index;
    const { width } = this;
    const last = index.length - 1;
    const numbers = (1 << this.#indexBits) - 1;
    const sign = hash & ~numbers;
    for (let slot = hash & last; ; slot = (slot + 1) & last) {
      const entry = index[slot] ?? 0;
      if (entry === 0) {
        index[slot] = sign | (this.size + 1);
        return this.#enter(words, from, parent);
      }
      if ((entry & ~numbers) !== sign) continue;
      const state = (entry & numbers) - 1;
      const rows = this.#rows[state >>> CHUNK_BITS];
      if (rows === undefined) continue;
      const at = (state & (CHUNK - 1)) * width;
      let word = 0;
      while (word < width && rows[at + word] === words[from + word]) word += 1;
      if (word === width) return state;
    }
  }

  /** How many different states there are, looking at their first words only. */
  distinct(words: number): number {
    if (words === this.width) return this.size;
    const others = new StateTable(words);
    const row = new Int32Array(this.width);
    for (let state = 0; state < this.size; state += 1) {
      this.read(state, row);
      others.find(row, -1);
    }
    return others.size;
  }

  #enter(words: Int32Array, from: number, parent: number): number {
    const state = this.size;
    const chunk = state >>> CHUNK_BITS;
    let rows = this.#rows[chunk];
    if (rows === undefined) {
      this.#rows[chunk] = rows = new Int32Array(CHUNK * this.width);
      this.#parents[chunk] = new Int32Array(CHUNK);
    }
    const at = (state & (CHUNK - 1)) * this.width;
    for (let word = 0; word < this.width; word += 1) rows[at + word] = words[from + word] ?? 0;
    const parents = this.#parents[chunk];
    if (parents !== undefined) parents[state & (CHUNK - 1)] = parent;
    this.size += 1;
    return state;
  }

  #enlarge(): void {
    const index = new Int32Array(this.#index.length * 2);
    this.#indexBits += 1;
    const numbers = (1 << this.#indexBits) - 1;
    const words = new Int32Array(this.width);
    for (let state = 0; state < this.size; state += 1) {
      this.read(state, words);
      const hash = hashed(words, 0, this.width);
      let slot = hash & (index.length - 1);
      while (index[slot] !== 0) slot = (slot + 1) & (index.length - 1);
      index[slot] = (hash & ~numbers) | (state + 1);
    }
    this.#index = index;
  }
}

function hashed(words: Int32Array, from: number, width: number): number {
  let hash = 0x2545f491;
  for (let word = 0; word < width; word += 1) {
    hash = Math.imul(hash ^ (words[from + word] ?? 0), 0x9e3779b1);
    hash ^= hash >>> 15;
  }
  hash = Math.imul(hash ^ (hash >>> 13), 0x85ebca6b);
  return hash ^ (hash >>> 16);
}
