/**
 * What was touched lately, by key: two generations, of which the older one is
 * dropped when the younger one is full. What is touched stays.
 */
export class Recent<V> {
  /** Something has been dropped: what seems new may only be forgotten. */
  forgot = false;
  readonly #size: number;
  #young = new Map<string, V>();
  #old: Map<string, V> = new Map();

  /** `size`: how many are kept at least, of which twice as many may be there. */
  constructor(size: number) {
    this.#size = size;
  }

  get(key: string): V | undefined {
    const young = this.#young.get(key);
    if (young !== undefined) return young;
    const old = this.#old.get(key);
    if (old === undefined) return undefined;
    this.#old.delete(key);
    this.set(key, old);
    return old;
  }

  set(key: string, value: V): void {
    if (this.#young.size >= this.#size) {
      this.forgot ||= this.#old.size > 0;
      this.#old = this.#young;
      this.#young = new Map();
    }
    this.#young.set(key, value);
  }

  delete(key: string): void {
    this.#young.delete(key);
    this.#old.delete(key);
  }

  *values(): Generator<V> {
    yield* this.#old.values();
    yield* this.#young.values();
  }
}
