import type { Cell } from './cells.ts';
import type { Fact } from './facts.ts';
import { mixed, textHash } from './mixing.ts';
import type { Minutes } from './minutes.ts';
import type { Family, Renaming, Things } from './things.ts';

/** A place of the board: a cell, and where its like stand for other things. */
interface Square extends Cell {
  readonly hash: number;
  /** The place on the board of the cell of this shape about other things: summed up from each thing it is about. */
  readonly base: number;
  readonly strides: readonly number[];
  /** By the thing named: the number that names it. */
  readonly naming: Int32Array | undefined;
  /** What is remembered here; nothing where it is a part of the state. */
  readonly listener: number;
}

/** A cell of the state, or one of the memory of a listener. */
export interface Placed extends Cell {
  readonly listener: number;
}

/** The cells of one state laid out: what stands where, about which things. */
export class Board {
  readonly #things: Things;
  readonly #minutes: Minutes;
  readonly #squares: readonly Square[];
  readonly #likes: Int32Array;
  /** The numbers that stand on the squares. */
  readonly #numbers: Int32Array;
  /** The squares that say something, and how many they are. */
  readonly #busy: Int32Array;
  #many = 0;
  /** By word: the bits that stay as they are when things change places. */
  readonly #kept: Int32Array;
  /** By thing: whether the state, and whether a memory says something of it. */
  readonly #known: Uint8Array;

  constructor(cells: readonly Placed[], words: number, things: Things, minutes: Minutes) {
    this.#things = things;
    this.#minutes = minutes;
    const { squares, likes } = laidOut(cells, things);
    this.#squares = squares;
    this.#likes = likes;
    this.#numbers = new Int32Array(cells.length);
    this.#busy = new Int32Array(cells.length);
    this.#known = new Uint8Array(things.count);
    this.#kept = new Int32Array(words).fill(-1);
    for (const { word, shift, mask } of cells) {
      this.#kept[word] = (this.#kept[word] ?? 0) & ~(mask << shift);
    }
  }

  /** How many squares there are. */
  get size(): number {
    return this.#squares.length;
  }

  /** Lays out a state. */
  read(words: Int32Array): void {
    this.#many = 0;
    for (let at = 0; at < this.#squares.length; at += 1) {
      const square = this.#squares[at];
      if (square === undefined) continue;
      const { word, shift, mask, names, guard } = square;
      const number = ((words[word] ?? 0) >>> shift) & mask;
      this.#numbers[at] = number;
      if (number === 0 && (names === undefined || (names[0] ?? -1) < 0)) continue;
      if (guard !== undefined && (((words[guard.word] ?? 0) >>> guard.shift) & 1) === 0) continue;
      this.#busy[this.#many] = at;
      this.#many += 1;
    }
  }

  /** The numbers on the squares once things have changed places. */
  arrange(renaming: Renaming, into: Int32Array): void {
    into.fill(0);
    for (let one = 0; one < this.#many; one += 1) {
      const at = this.#busy[one] ?? 0;
      const square = this.#squares[at];
      if (square === undefined) continue;
      const { about, strides, base, names, naming, listener } = square;
      let like = base;
      for (let part = 0; part < about.length; part += 1) {
        like += (renaming[about[part] ?? 0] ?? 0) * (strides[part] ?? 0);
      }
      let number = this.#numbers[at] ?? 0;
      const thing = names?.[number] ?? -1;
      if (thing >= 0) number = naming?.[renaming[thing] ?? 0] ?? number;
      else if (listener >= 0) number = this.#minutes.renamed(listener, number, renaming);
      into[this.#likes[like] ?? 0] = number;
    }
  }

  /** Puts numbers back into packed words. */
  write(numbers: Int32Array, words: Int32Array): void {
    for (let word = 0; word < words.length; word += 1) {
      words[word] = (words[word] ?? 0) & (this.#kept[word] ?? -1);
    }
    for (let at = 0; at < this.#squares.length; at += 1) {
      const square = this.#squares[at];
      const number = numbers[at] ?? 0;
      if (number === 0 || square === undefined) continue;
      words[square.word] = (words[square.word] ?? 0) | (number << square.shift);
    }
  }

  /** Whether there is something remembered of one of several things of which the state says nothing. */
  leavesTraces({ from, size }: Family): boolean {
    const known = this.#known.fill(0);
    for (let one = 0; one < this.#many; one += 1) {
      const at = this.#busy[one] ?? 0;
      const square = this.#squares[at];
      if (square === undefined) continue;
      const { about, names, listener } = square;
      const thing = names?.[this.#numbers[at] ?? 0] ?? -1;
      if (thing >= 0) known[thing] = 1;
      for (const other of about) known[other] = (known[other] ?? 0) | (listener < 0 ? 1 : 2);
    }
    const family = known.subarray(from, from + size);
    return family.includes(2) && family.filter((what) => what !== 1 && what !== 3).length > 1;
  }

  /** What is said of each thing, summed up: the same for things of which the same is said. */
  sums(colours: Int32Array, into: Int32Array): void {
    into.fill(0);
    for (let one = 0; one < this.#many; one += 1) {
      const at = this.#busy[one] ?? 0;
      const square = this.#squares[at];
      if (square === undefined) continue;
      const number = this.#numbers[at] ?? 0;
      const { hash, about, names, listener } = square;
      if (listener >= 0) {
        for (const fact of this.#minutes.facts(listener, number)) {
          sum(mixed(hash, fact.hash), about, fact.about, colours, into);
        }
        continue;
      }
      const thing = names?.[number] ?? -1;
      if (thing < 0) sum(mixed(hash, number), about, NONE, colours, into);
      else sum(mixed(hash, -1), about, this.#things.alone(thing), colours, into);
    }
  }
}

const NONE: Fact['about'] = [];

/** Adds what is said to the sum of each thing that it is about: its part in it, and the colours of the others. */
function sum(
  hash: number,
  about: readonly number[],
  more: readonly number[],
  colours: Int32Array,
  into: Int32Array,
): void {
  const [only = 0] = about;
  if (about.length === 1 && more.length === 0) {
    into[only] = ((into[only] ?? 0) + hash) | 0;
    return;
  }
  let all = 0;
  const count = about.length + more.length;
  const thingAt = (part: number): number => about[part] ?? more[part - about.length] ?? 0;
  for (let part = 0; part < count; part += 1) {
    all = (all + mixed(part, colours[thingAt(part)] ?? 0)) | 0;
  }
  for (let part = 0; part < count; part += 1) {
    const thing = thingAt(part);
    const others = all - mixed(part, colours[thing] ?? 0);
    into[thing] = ((into[thing] ?? 0) + mixed(hash + part, others)) | 0;
  }
}

/** Finds for each cell where its like stand. */
function laidOut(
  cells: readonly Placed[],
  things: Things,
): { readonly squares: readonly Square[]; readonly likes: Int32Array } {
  const begins = new Map<string, number>();
  let size = 0;
  const squares = cells.map((cell): Square => {
    const families = cell.about.flatMap((thing) => things.families[things.familyOf(thing)] ?? []);
    let stride = 1;
    let base = begins.get(cell.shape) ?? size;
    const strides = families.map((family) => {
      const own = stride;
      stride *= family.size;
      return own;
    });
    if (!begins.has(cell.shape)) {
      begins.set(cell.shape, size);
      size += stride;
    }
    for (const [part, { from }] of families.entries()) base -= from * (strides[part] ?? 0);
    return { ...cell, hash: textHash(cell.shape), base, strides, naming: numbersOf(cell, things) };
  });
  const likes = new Int32Array(size).fill(-1);
  for (const [at, { about, base, strides }] of squares.entries()) {
    likes[about.reduce((sum_, thing, part) => sum_ + thing * (strides[part] ?? 0), base)] = at;
  }
  return { squares, likes };
}

/** By the thing named: the number that names it; nothing where none is named. */
function numbersOf({ names, shape }: Cell, things: Things): Int32Array | undefined {
  if (names === undefined) return undefined;
  const numbers = new Int32Array(things.count).fill(-1);
  for (const [number, thing] of names.entries()) if (thing >= 0) numbers[thing] = number;
  for (const { name, from, size } of things.families) {
    const some = numbers.subarray(from, from + size);
    if (some.includes(-1) && some.some((number) => number >= 0)) {
      throw new TypeError(`${shape} names some of the ${name}, which are not alike then`);
    }
  }
  return numbers;
}

/** Which numbers of two boards come first: below 0 the one, above 0 the other, 0 where they are the same. */
export function compared(one: Int32Array, other: Int32Array): number {
  for (let at = 0; at < one.length; at += 1) {
    const difference = (one[at] ?? 0) - (other[at] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}
