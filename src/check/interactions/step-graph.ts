import type { CallSlot } from '../../model/exchange/call-slots.ts';
import type { Input } from '../../model/input.ts';
import type { Exchange } from '../../model/switch.ts';
import { Crossings } from '../conform/crossings.ts';
import { FastExplorer } from '../explore/fast.ts';
import type { Field, Layout } from '../explore/trees/layout.ts';
import { type Glimpse, type Glimpses, callsOf } from './glimpse.ts';
import { Growing } from './growing.ts';

/** What can happen on an exchange: its states by number, breadth-first, and the steps from one to another. */
export interface StepGraph {
  /** Nothing is left out. */
  readonly isComplete: boolean;
  readonly states: number;
  /** How many steps lead to each state at least. */
  readonly depths: Uint16Array;
  /** Ways that are this long at most are all there. */
  readonly depth: number;
  /** The steps from state s are those from `first[s]` up to, and without, `first[s + 1]`. */
  readonly first: Int32Array;
  /** The state that each step leads to. */
  readonly to: Int32Array;
  /** The input of each step, by its place in the alphabet. */
  readonly by: Int32Array;
  readonly glimpses: readonly Glimpse[];
}

/** States until others get a turn. */
const STRIDE = 5000;

/** Goes through an exchange as far as is asked; what changes nothing is no step. */
export class StepGraphs<S, I extends Input> {
  readonly #explorer: FastExplorer<S, I>;
  readonly #eyes: Eyes<S>;
  #isComplete = false;

  constructor(exchange: Exchange<S, I>, alphabet: readonly I[], glimpses: Glimpses) {
    this.#explorer = new FastExplorer(
      {
        exchange,
        alphabet,
        alike: exchange.finite?.symmetry,
        invariants: [],
        crossings: new Crossings([]),
      },
      {},
    );
    const { packed } = this.#explorer.ground.visits.knowledge;
    this.#eyes = new Eyes(
      packed.layout,
      (words) => callsOf(exchange, packed.unpacked(words)),
      glimpses,
    );
  }

  /** Goes on until there are so many states, more or less, or no more. */
  async grow(
    states: number,
    onProgress: (states: number) => void,
    signal: AbortSignal,
  ): Promise<void> {
    const explorer = this.#explorer;
    while (!this.#isComplete && explorer.progress.states < states && !signal.aborted) {
      this.#isComplete = !explorer.advance(STRIDE);
      onProgress(explorer.progress.states);
      await turn();
    }
  }

  /** What was gone through so far. */
  async graph(): Promise<StepGraph> {
    const { visits, table, take } = this.#explorer.ground;
    const { departures } = visits;
    const first = new Growing();
    const to = new Growing();
    const by = new Growing();
    const { size } = table;
    const depths = new Uint16Array(size);
    const glimpses: Glimpse[] = [];
    for (let state = 0; state < size; state += 1) {
      if (state % STRIDE === 0) await turn();
      first.push(to.size);
      take(state);
      glimpses.push(this.#eyes.look(visits.stepper.here));
      for (let at = 0; at < departures.count; at += 1) {
        const place = departures.to[at] ?? -1;
        const next = place < 0 ? -1 : table.find(departures.landed, place * table.width);
        if (next < 0 || next === state) continue;
        to.push(next);
        by.push(departures.inputs[at] ?? 0);
        if (next > 0 && depths[next] === 0) depths[next] = (depths[state] ?? 0) + 1;
      }
    }
    first.push(to.size);
    return {
      isComplete: this.#isComplete,
      states: size,
      depths,
      depth: this.#isComplete ? Infinity : this.#explorer.progress.depth,
      first: first.all,
      to: to.all,
      by: by.all,
      glimpses,
    };
  }
}

/** Looks at the calls of packed states: at each only once as long as nothing about it is different. */
class Eyes<S> {
  readonly #glimpses: Glimpses;
  readonly #calls: (words: Int32Array) => readonly CallSlot[];
  /** For each call the bits of every word that are about it. */
  readonly #masks: readonly (readonly (readonly [word: number, mask: number])[])[];
  readonly #known = new Map<string, readonly [number: number, live: number, parties: number]>();

  constructor(
    { fields, words }: Layout<S>,
    calls: (words: Int32Array) => readonly CallSlot[],
    glimpses: Glimpses,
  ) {
    this.#glimpses = glimpses;
    this.#calls = calls;
    const slots = calls(new Int32Array(words)).length;
    this.#masks = Array.from({ length: slots }, (_, slot) => masksOf(fields, slot));
  }

  /** The calls of a state. */
  look(words: Int32Array): Glimpse {
    let live = 0;
    const calls: number[] = [];
    const parties: number[] = [];
    for (const [slot, masks] of this.#masks.entries()) {
      let key = `${slot}`;
      for (const [word, mask] of masks) key += ` ${(words[word] ?? 0) & mask}`;
      let known = this.#known.get(key);
      if (known === undefined) {
        const now = this.#glimpses.of(this.#calls(words));
        known = [now.calls[slot] ?? 0, now.live & (1 << slot), now.parties[slot] ?? 0];
        this.#known.set(key, known);
      }
      calls.push(known[0]);
      live |= known[1];
      parties.push(known[2]);
    }
    return { live, calls, parties };
  }
}

/** The bits of each word in which the fields of a call are packed. */
function masksOf(
  fields: readonly Field[],
  slot: number,
): readonly (readonly [word: number, mask: number])[] {
  const masks = new Map<number, number>();
  for (const { place, word, shift, bits } of fields) {
    if (place[0] !== '.calls' || place[1] !== `[${slot}]`) continue;
    masks.set(word, (masks.get(word) ?? 0) | (((1 << bits) - 1) << shift));
  }
  return [...masks];
}

/** Lets other things happen in between. */
const turn = (): Promise<void> =>
  new Promise((resolve) => {
    setImmediate(resolve);
  });
