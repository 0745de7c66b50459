/**
 * Where the memory of a table comes from. Those who explore together share
 * it: what one makes, the others are given.
 */
export interface Storage {
  /** How many take from it. */
  readonly seats: number;
  /** How many rows of each chunk are filled. */
  readonly filled: Int32Array;
  /** The index of all states; a new one that is put here is given to the others. */
  index: Int32Array;
  /** The number of a chunk that nobody has yet. */
  claim(): number;
  /** Words of zero. */
  words(count: number): Int32Array;
  /** Gives the others a chunk, before any of its states is entered. */
  share(chunk: number, rows: Int32Array): void;
  /** A chunk that another one made. */
  fetch(chunk: number): Int32Array;
}

/** How many rows a chunk has. */
export const CHUNK_BITS = 14;
export const CHUNK: number = 1 << CHUNK_BITS;

/** How many chunks there can be. */
export const CHUNKS = 1 << 16;

/** The chunks that have states, and how many rows of each are filled: few of all that there can be. */
export function* filledChunks({
  filled,
}: Storage): Generator<readonly [chunk: number, rows: number]> {
  for (let chunk = 0; chunk < filled.length; chunk += 1) {
    const rows = filled[chunk] ?? 0;
    if (rows > 0) yield [chunk, rows];
  }
}

/** The memory of a table that nobody shares; `filled` is empty, and `claim` numbers its chunks. */
export function ownStorage(
  { filled, claim }: Pick<Storage, 'filled' | 'claim'> = ownNumbers(),
): Storage {
  return {
    seats: 1,
    filled,
    index: new Int32Array(CHUNK),
    claim,
    words: (count) => new Int32Array(count),
    share: () => undefined,
    fetch: () => {
      throw new RangeError('there is no such chunk');
    },
  };
}

function ownNumbers(): Pick<Storage, 'filled' | 'claim'> {
  let chunks = 0;
  return { filled: new Int32Array(CHUNKS), claim: () => chunks++ };
}
