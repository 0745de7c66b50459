import type { Input } from '../../../model/input.ts';
import { type Bundle, audible } from '../learning/blocks.ts';
import type { Knowledge } from '../learning/knowledge.ts';
import type { Stepper } from './stepper.ts';
import type { Reduction } from '../symmetry/reduction.ts';

/** Every step out of the state where a stepper stands. */
export class Departures<S, I extends Input> {
  /** How many steps were taken one by one. */
  count = 0;
  /** How many of them, the first ones, are in no bundle. */
  single = 0;
  /** The input of each, its leaf, and the place among the states come to; -1 where it leads nowhere. */
  readonly inputs: Int32Array;
  readonly leaves: Int32Array;
  readonly to: Int32Array;
  /** The words of the states come to, one after another. */
  there: Int32Array;
  places = 0;
  /** The words of the states taken for them: the same where no state stands for others. */
  landed: Int32Array;
  /** How many steps there are in all. */
  steps = 0;
  /** For how many steps each stands, and each bundle. */
  readonly times: Int32Array;
  readonly bundleTimes: number[] = [];
  /** Steps that lead nowhere, taken together. */
  readonly bundles: Bundle[] = [];
  readonly #knowledge: Knowledge<S, I>;
  readonly #stepper: Stepper;
  readonly #reduction: Reduction<S, I> | undefined;

  constructor(
    knowledge: Knowledge<S, I>,
    stepper: Stepper,
    inputs: number,
    reduction: Reduction<S, I> | undefined,
  ) {
    this.#knowledge = knowledge;
    this.#stepper = stepper;
    this.#reduction = reduction;
    this.inputs = new Int32Array(inputs);
    this.leaves = new Int32Array(inputs);
    this.to = new Int32Array(inputs);
    this.times = new Int32Array(inputs).fill(1);
    this.there = new Int32Array(0);
    this.landed = this.there;
    this.widened();
  }

  /** Takes all steps; false where the packing has become too narrow. */
  take(): boolean {
    const knowledge = this.#knowledge;
    const { here } = this.#stepper;
    this.count = 0;
    this.places = 0;
    this.steps = 0;
    this.bundles.length = 0;
    this.bundleTimes.length = 0;
    this.#reduction?.come(here);
    for (let block = 0; block < knowledge.blocks.length; block += 1) {
      const times = this.#reduction?.times(block) ?? 1;
      const outcome = times === 0 ? 0 : knowledge.outcome(block, here);
      if (outcome > 0 && !this.#goThrough(outcome, times)) return false;
    }
    this.single = this.count;
    for (const bundle of this.bundles) if (!this.#hear(bundle)) return false;
    return this.#land();
  }

  /** Finds the states that are taken for those come to. */
  #land(): boolean {
    if (this.#reduction === undefined) return true;
    const { width } = this.#knowledge.ledger;
    this.landed.set(this.there.subarray(0, this.places * width));
    for (let place = 0; place < this.places; place += 1) {
      const words = this.landed.subarray(place * width, (place + 1) * width);
      if (!this.#reduction.orbits.represent(words)) return false;
    }
    return true;
  }

  /** Takes the steps of a block, whose outcome stands at this place and which stands for so many. */
  #goThrough(outcome: number, times: number): boolean {
    const before = this.count;
    const knowledge = this.#knowledge;
    const { here } = this.#stepper;
    const { list, bundles } = knowledge.outcomes;
    let at = outcome + 1;
    for (const end = at + (list[outcome] ?? 0); at < end; at += 2) {
      if (!this.#follow(list[at] ?? 0, list[at + 1] ?? 0)) return false;
    }
    const open = at;
    at += 1;
    for (const end = at + (list[open] ?? 0); at < end; at += 2) {
      const input = list[at] ?? 0;
      const leaf = knowledge.stepFrom(list[at + 1] ?? 0, input, here);
      if (leaf > 0 && !this.#follow(input, leaf)) return false;
    }
    const bundle = bundles[(list[at] ?? 0) - 1];
    if (bundle !== undefined) {
      this.bundles.push(bundle);
      this.bundleTimes.push(times);
    }
    if (this.#reduction !== undefined) this.times.fill(times, before, this.count);
    this.steps += (this.count - before + (bundle?.count ?? 0)) * times;
    return true;
  }

  #follow(input: number, leaf: number): boolean {
    const stepper = this.#stepper;
    const { count, places } = this;
    if (!stepper.follow(leaf, input, this.there, places * stepper.here.length)) return false;
    this.inputs[count] = input;
    this.leaves[count] = leaf;
    this.to[count] = stepper.moved ? places : -1;
    this.count = count + 1;
    if (stepper.moved) this.places = places + 1;
    return true;
  }

  /** Takes those steps of a bundle that change what is remembered. */
  #hear(bundle: Bundle): boolean {
    const { ledger, leaves } = this.#knowledge;
    const { here } = this.#stepper;
    for (const quiet of bundle.quiet) {
      if (ledger.outgrown) return false;
      const slot = ledger.slots[quiet.slot];
      if (slot === undefined) continue;
      const number = ((here[slot.word] ?? 0) >>> slot.shift) & slot.mask;
      quiet.audible[number] ??= audible(quiet, number, leaves.all, (course) =>
        ledger.after(course, slot.key, number),
      );
      for (const [input, leaf] of quiet.audible[number]) {
        if (!this.#follow(input, leaf)) return false;
      }
    }
    return !ledger.outgrown;
  }

  /** Each step by its input, those of bundles too. */
  byInput(): ReadonlyMap<number, { readonly leaf: number; readonly to: number }> {
    const steps = new Map<number, { leaf: number; to: number }>();
    for (const { silent, quiet } of this.bundles) {
      for (const [input, leaf] of [...silent, ...quiet.flatMap(({ leaves }) => leaves)]) {
        steps.set(input, { leaf, to: -1 });
      }
    }
    for (let at = 0; at < this.count; at += 1) {
      steps.set(this.inputs[at] ?? 0, { leaf: this.leaves[at] ?? 0, to: this.to[at] ?? -1 });
    }
    return steps;
  }

  /** Works with the ledger's new packing. */
  widened(): void {
    const words = this.inputs.length * this.#knowledge.ledger.width;
    this.there = new Int32Array(words);
    this.landed = this.#reduction === undefined ? this.there : new Int32Array(words);
  }
}
