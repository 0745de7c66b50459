/** How many bits there are: 4 MB. */
const BITS = 2 ** 25;

/**
 * The calls that are over and forgotten, by name. Of a few it says that they
 * were there though they were not; never the other way round.
 */
export class SeenCalls {
  /** Made with the first call that is over. */
  #bits: Uint32Array | undefined;

  add(call: string): void {
    const bits = (this.#bits ??= new Uint32Array(BITS / 32));
    for (const bit of bitsOf(call)) {
      const word = bit >>> 5;
      bits[word] = (bits[word] ?? 0) | (1 << (bit & 31));
    }
  }

  has(call: string): boolean {
    const bits = this.#bits;
    return (
      bits !== undefined &&
      bitsOf(call).every((bit) => ((bits[bit >>> 5] ?? 0) & (1 << (bit & 31))) !== 0)
    );
  }
}

/** Two places for each name: two hashes after Fowler, Noll and Vo, from different beginnings. */
const bitsOf = (call: string): readonly number[] => [
  hash(call, 0x811c9dc5),
  hash(call, 0x1b873593),
];

function hash(text: string, from: number): number {
  let value = from;
  for (let index = 0; index < text.length; index += 1) {
    value = Math.imul(value ^ text.charCodeAt(index), 0x01000193);
  }
  value ^= value >>> 15;
  return (Math.imul(value, 0x2c1b3c6d) >>> 0) % BITS;
}
