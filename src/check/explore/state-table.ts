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

  /** The number of a state; a new one is entered if `parent` is given as -1 or more. */
  find(words: Int32Array, parent: number): number {
    if (this.size * 4 >= this.#index.length * 3) this.#enlarge();
    const index = this.#index;
    const { width } = this;
    const last = index.length - 1;
    const numbers = (1 << this.#indexBits) - 1;
    const hash = hashed(words, width);
    const sign = hash & ~numbers;
    for (let slot = hash & last; ; slot = (slot + 1) & last) {
      const entry = index[slot] ?? 0;
      if (entry === 0) {
        index[slot] = sign | (this.size + 1);
        return this.#enter(words, parent);
      }
      if ((entry & ~numbers) === sign) {
        const state = (entry & numbers) - 1;
        const rows = this.#rows[state >>> CHUNK_BITS];
        if (rows === undefined) continue;
        const at = (state & (CHUNK - 1)) * width;
        let word = 0;
        while (word < width && rows[at + word] === words[word]) word += 1;
        if (word === width) return state;
      }
    }
  }

  #enter(words: Int32Array, parent: number): number {
    const state = this.size;
    const chunk = state >>> CHUNK_BITS;
    let rows = this.#rows[chunk];
    if (rows === undefined) {
      this.#rows[chunk] = rows = new Int32Array(CHUNK * this.width);
      this.#parents[chunk] = new Int32Array(CHUNK);
    }
    const at = (state & (CHUNK - 1)) * this.width;
    for (let word = 0; word < this.width; word += 1) rows[at + word] = words[word] ?? 0;
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
      const hash = hashed(words, this.width);
      let slot = hash & (index.length - 1);
      while (index[slot] !== 0) slot = (slot + 1) & (index.length - 1);
      index[slot] = (hash & ~numbers) | (state + 1);
    }
    this.#index = index;
  }
}

function hashed(words: Int32Array, width: number): number {
  let hash = 0x2545f491;
  for (let word = 0; word < width; word += 1) {
    hash = Math.imul(hash ^ (words[word] ?? 0), 0x9e3779b1);
    hash ^= hash >>> 15;
  }
  hash = Math.imul(hash ^ (hash >>> 13), 0x85ebca6b);
  return hash ^ (hash >>> 16);
}
