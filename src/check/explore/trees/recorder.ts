import type { Field } from './layout.ts';

/**
 * Notes which fields of a packed state are read before anything else decided
 * them, and which are written. The state itself is left as it is.
 */
export class Recorder {
  /** The fields read, in the order they were first read. */
  readonly path: Field[] = [];
  /** The fields written, in the order they were first written. */
  readonly writes: Field[] = [];
  /** Reads leave no trace while this is up. */
  silent = false;
  /** Reads of what is not written leave no trace while this is up. */
  onlyWritten = false;
  readonly #before: Int32Array;
  readonly #now: Int32Array;
  readonly #read: Uint8Array;
  readonly #written: Uint8Array;
  /** What a cleared field held: a number, or -1 for what it held at the beginning; -2 where it was not cleared. */
  readonly #cleared: Int32Array;

  constructor(words: number, fields: number) {
    this.#before = new Int32Array(words);
    this.#now = new Int32Array(words);
    this.#read = new Uint8Array(fields);
    this.#written = new Uint8Array(fields);
    this.#cleared = new Int32Array(fields).fill(-2);
  }

  /** Begins with a state. */
  begin(words: Int32Array): void {
    for (let word = 0; word < this.#before.length; word += 1) {
      this.#before[word] = words[word] ?? 0;
      this.#now[word] = words[word] ?? 0;
    }
    this.forgetReads(0);
    for (const { index } of this.writes) {
      this.#written[index] = 0;
      this.#cleared[index] = -2;
    }
    this.writes.length = 0;
  }

  /** Forgets what was read after the first few fields. */
  forgetReads(from: number): void {
    for (let at = from; at < this.path.length; at += 1) {
      const field = this.path[at];
      if (field !== undefined) this.#read[field.index] = 0;
    }
    this.path.length = from;
  }

  /** What a field held at the beginning. */
  look(field: Field): number {
    const isNoted = !this.silent && (!this.onlyWritten || this.#written[field.index] === 1);
    if (this.#read[field.index] === 0 && isNoted) {
      this.#read[field.index] = 1;
      this.path.push(field);
    }
    return ((this.#before[field.word] ?? 0) >>> field.shift) & ((1 << field.bits) - 1);
  }

  /** What a field holds now. */
  get(field: Field): number {
    return this.#written[field.index] === 1 ? this.written(field) : this.look(field);
  }

  /** What was written into a field. */
  written({ word, shift, bits }: Field): number {
    return ((this.#now[word] ?? 0) >>> shift) & ((1 << bits) - 1);
  }

  /** What a field held before it was cleared, or holds now: who has hold of a part that was removed still sees it. */
  held(field: Field): number {
    const cleared = this.#cleared[field.index] ?? -2;
    if (cleared === -2) return this.get(field);
    return cleared === -1 ? this.look(field) : cleared;
  }

  /** Zero, because the part it belongs to is removed. */
  clear(field: Field): void {
    const held = this.#written[field.index] === 1 ? this.written(field) : -1;
    const cleared = this.#cleared[field.index] ?? -2;
    this.set(field, 0);
    this.#cleared[field.index] = cleared === -2 ? held : cleared;
  }

  set(field: Field, code: number): void {
    this.#cleared[field.index] = -2;
    if (this.#written[field.index] === 0) {
      this.#written[field.index] = 1;
      this.writes.push(field);
    }
    const mask = ((1 << field.bits) - 1) << field.shift;
    this.#now[field.word] = ((this.#now[field.word] ?? 0) & ~mask) | (code << field.shift);
  }

  /** Writes these fields, as a step does that is known. */
  setAll(fields: readonly Field[], codes: readonly number[]): void {
    for (const [at, field] of fields.entries()) this.set(field, codes[at] ?? 0);
  }

  /** Whether any of these fields holds something else now than at the beginning. */
  isChanged(fields: readonly Field[]): boolean {
    if (this.writes.length === 0) return false;
    for (const field of fields) {
      if (this.#written[field.index] === 1 && this.written(field) !== this.look(field)) return true;
    }
    return false;
  }
}
