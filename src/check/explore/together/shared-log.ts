import type { Log, Reader } from './log.ts';

/** How many bytes a shared log has room for. */
export const LOG_BYTES: number = 1 << 26;

/** Where on the board its length and its lock are. */
interface Places {
  readonly words: Int32Array;
  readonly length: number;
  readonly lock: number;
}

/** A log in memory that several share: the length of each entry in bytes, and the entry. */
export function sharedLog(buffer: ArrayBufferLike, places: Places, reader: Reader): Log {
  const bytes = new Uint8Array(buffer);
  const lengths = new DataView(buffer);
  const { words, length, lock } = places;
  let place = 0;
  const read = (): void => {
    const end = Atomics.load(words, length);
    while (place < end) {
      const first = place + 4;
      place = first + lengths.getUint32(place);
      reader(new TextDecoder().decode(bytes.slice(first, place)));
    }
  };
  const write = (entry: string): void => {
    const text = new TextEncoder().encode(entry);
    const end = Atomics.load(words, length);
    if (end + 4 + text.length > bytes.length) {
      throw new RangeError('the invariants remember more than can be noted');
    }
    lengths.setUint32(end, text.length);
    bytes.set(text, end + 4);
    Atomics.store(words, length, end + 4 + text.length);
  };
  return {
    read,
    enter(entry) {
      while (Atomics.compareExchange(words, lock, 0, 1) !== 0) Atomics.wait(words, lock, 1, 1);
      write(entry);
      Atomics.store(words, lock, 0);
      Atomics.notify(words, lock);
      read();
    },
  };
}
