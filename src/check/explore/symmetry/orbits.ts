import type { Listener } from '../../listener.ts';
import type { Layout } from '../trees/layout.ts';
import type { Ledger, Slot } from '../learning/ledger.ts';
import { Board, type Placed, compared } from './board.ts';
import { cellsOf } from './cells.ts';
import { Minutes } from './minutes.ts';
import { mixed } from './mixing.ts';
import { taken } from './renamed.ts';
import { type Family, type Renaming, type Things, factorial } from './things.ts';

/** A state as it stands once things have changed places, and how many renamings leave it as it is. */
interface Arranged {
  readonly numbers: Int32Array;
  readonly renaming: Renaming;
  readonly fixed: number;
}

/**
 * Takes one state for all that differ in who is who only.
 *
 * Things are coloured by what is said of them until no colour tells more; then
 * they stand in the order of their colours. Where two have the same colour and
 * it makes a difference, each is tried, and the first state in order is taken.
 */
export class Orbits {
  readonly things: Things;
  /** How the things of the last state changed places. */
  renaming: Renaming;
  /** How many renamings left the last state as it was. */
  fixed = 1;
  /** Something was remembered of a free one of those of which the first free one is taken: they are not alike then. */
  leavesTraces = false;
  readonly #ledger: Ledger;
  readonly #listeners: readonly Listener[];
  readonly #cells: readonly Placed[];
  readonly #minutes: Minutes;
  readonly #firstFree: readonly Family[];
  #board: Board | undefined;
  /** The packing of the ledger that the board is laid out for. */
  #packed = -1;
  #swapped = new Int32Array(0);
  #unmoved = new Int32Array(0);

  constructor(layout: Layout, ledger: Ledger, listeners: readonly Listener[], things: Things) {
    this.things = things;
    this.#ledger = ledger;
    this.#listeners = listeners;
    this.renaming = things.identity();
    this.#firstFree = things.families.filter(({ firstFree }) => firstFree);
    this.#cells = cellsOf(layout, things).map((cell) => ({ ...cell, listener: -1 }));
    this.#minutes = new Minutes(ledger, listeners, things);
  }

  /** Puts the one state that is taken in place of this one; false where the packing has become too narrow. */
  represent(words: Int32Array): boolean {
    const board = this.#laidOut();
    board.read(words);
    this.leavesTraces ||= this.#firstFree.some((family) => board.leavesTraces(family));
    const { numbers, renaming, fixed } = this.#search(board, new Int32Array(this.things.count));
    this.renaming = renaming;
    this.fixed = fixed;
    if (this.#ledger.outgrown) return false;
    board.write(numbers, words);
    return true;
  }

  /** For each thing the first that can be exchanged with it without a difference to this state. */
  twins(words: Int32Array, into: Int32Array): void {
    const board = this.#laidOut();
    board.read(words);
    const colours = this.#refined(board, new Int32Array(this.things.count));
    for (const { from, size } of this.things.families) {
      for (let thing = from; thing < from + size; thing += 1) {
        let twin = from;
        while (
          twin < thing &&
          (into[twin] !== twin ||
            colours[twin] !== colours[thing] ||
            !this.#isSame(board, twin, thing))
        ) {
          twin += 1;
        }
        into[thing] = twin;
      }
    }
  }

  /** The board for the present packing. */
  #laidOut(): Board {
    const ledger = this.#ledger;
    if (this.#board !== undefined && this.#packed === ledger.packing) return this.#board;
    const memories = ledger.slots.map((slot): Placed => this.#cellOf(slot));
    const cells = [...this.#cells, ...memories];
    this.#packed = ledger.packing;
    this.#board = new Board(cells, ledger.width, this.things, this.#minutes);
    this.#swapped = new Int32Array(this.#board.size);
    this.#unmoved = new Int32Array(this.#board.size);
    return this.#board;
  }

  #cellOf({ listener, key, word, shift, mask }: Slot): Placed {
    const { about, shape } = taken(this.#listeners[listener]?.memory.keyNames, key, this.things);
    return {
      word,
      shift,
      mask,
      about,
      listener,
      shape: `${this.#listeners[listener]?.memory.name} ${shape}`,
      names: undefined,
      guard: undefined,
    };
  }

  #search(board: Board, given: Int32Array): Arranged {
    const colours = this.#refined(board, given);
    const order = this.#ordered(colours);
    let fixed = 1;
    for (let at = 0; at < order.length;) {
      const group = this.#group(order, colours, at);
      const first = this.#differing(board, group);
      if (first.length > 1) return this.#each(board, colours, group, first);
      fixed *= factorial(group.length);
      at += group.length;
    }
    const renaming = new Int32Array(order.length);
    for (const [place, thing] of order.entries()) renaming[thing] = place;
    const numbers = new Int32Array(board.size);
    board.arrange(renaming, numbers);
    return { numbers, renaming, fixed };
  }

  /** Colours that tell apart what can be told apart. */
  #refined(board: Board, given: Int32Array): Int32Array {
    let colours = given;
    let kinds = this.#kinds(colours);
    for (;;) {
      const sums = new Int32Array(colours.length);
      board.sums(colours, sums);
      for (let thing = 0; thing < sums.length; thing += 1) {
        const sum = sums[thing] ?? 0;
        const colour = colours[thing] ?? 0;
        sums[thing] = sum === 0 ? colour : mixed(colour, sum);
      }
      const more = this.#kinds(sums);
      if (more === kinds) return colours;
      colours = sums;
      kinds = more;
      if (kinds === colours.length) return colours;
    }
  }

  /** How many colours there are, families told apart. */
  #kinds(colours: Int32Array): number {
    let kinds = 0;
    for (const { from, size } of this.things.families) {
      for (let thing = from; thing < from + size; thing += 1) {
        let other = from;
        while (colours[other] !== colours[thing]) other += 1;
        if (other === thing) kinds += 1;
      }
    }
    return kinds;
  }

  /** The things of each family in the order of their colours. */
  #ordered(colours: Int32Array): Int32Array {
    const order = this.things.identity();
    for (const { from, size } of this.things.families) {
      for (let at = from + 1; at < from + size; at += 1) {
        const thing = order[at] ?? 0;
        let place = at;
        while (place > from && (colours[order[place - 1] ?? 0] ?? 0) > (colours[thing] ?? 0)) {
          order[place] = order[place - 1] ?? 0;
          place -= 1;
        }
        order[place] = thing;
      }
    }
    return order;
  }

  /** The things of one colour, from a place in the order on. */
  #group(order: Int32Array, colours: Int32Array, from: number): readonly number[] {
    const first = order[from] ?? 0;
    const group = [first];
    for (let at = from + 1; at < order.length; at += 1) {
      const thing = order[at] ?? 0;
      const isSame =
        colours[thing] === colours[first] &&
        this.things.familyOf(thing) === this.things.familyOf(first);
      if (!isSame) break;
      group.push(thing);
    }
    return group;
  }

  /** Those of a group that cannot be exchanged with one before them without a difference. */
  #differing(board: Board, group: readonly number[]): readonly number[] {
    const differing: number[] = [];
    for (const thing of group) {
      if (!differing.some((other) => this.#isSame(board, thing, other))) differing.push(thing);
    }
    return differing;
  }

  /** Whether it makes no difference that two things change places. */
  #isSame(board: Board, one: number, other: number): boolean {
    const renaming = this.things.identity();
    board.arrange(renaming, this.#unmoved);
    renaming[one] = other;
    renaming[other] = one;
    board.arrange(renaming, this.#swapped);
    return compared(this.#swapped, this.#unmoved) === 0;
  }

  /** Tries each of those that make a difference as the first of its group. */
  #each(
    board: Board,
    colours: Int32Array,
    group: readonly number[],
    differing: readonly number[],
  ): Arranged {
    let best: Arranged | undefined;
    let same = 0;
    for (const thing of differing) {
      const marked = colours.slice();
      marked[thing] = mixed(colours[thing] ?? 0, 1);
      const found = this.#search(board, marked);
      const order = best === undefined ? -1 : compared(found.numbers, best.numbers);
      if (order < 0) same = 0;
      if (order < 0) best = found;
      if (order <= 0) {
        same += group.filter(
          (other) =>
            other === thing || (!differing.includes(other) && this.#isSame(board, thing, other)),
        ).length;
      }
    }
    return best === undefined
      ? { numbers: new Int32Array(0), renaming: this.renaming, fixed: 1 }
      : { ...best, fixed: best.fixed * same };
  }
}
