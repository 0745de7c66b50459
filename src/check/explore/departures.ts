import type { Input } from '../../model/input.ts';
import { type Bundle, audible } from './blocks.ts';
import type { Knowledge } from './knowledge.ts';
import type { Stepper } from './stepper.ts';

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
  /** Steps that lead nowhere, taken together. */
  readonly bundles: Bundle[] = [];
  readonly #knowledge: Knowledge<S, I>;
  readonly #stepper: Stepper;

  constructor(knowledge: Knowledge<S, I>, stepper: Stepper, inputs: number) {
    this.#knowledge = knowledge;
    this.#stepper = stepper;
    this.inputs = new Int32Array(inputs);
    this.leaves = new Int32Array(inputs);
    this.to = new Int32Array(inputs);
    this.there = new Int32Array(inputs * knowledge.ledger.width);
  }

  /** How many steps there are in all. */
  get steps(): number {
    let steps = this.single;
    for (const { count } of this.bundles) steps += count;
    return steps;
  }

  /** Takes all steps; false where the packing has become too narrow. */
  take(): boolean {
    const knowledge = this.#knowledge;
    const { here } = this.#stepper;
    this.count = 0;
    this.places = 0;
    this.bundles.length = 0;
    for (let block = 0; block < knowledge.blocks.length; block += 1) {
      const outcome = knowledge.outcome(block, here);
      if (outcome > 0 && !this.#goThrough(outcome)) return false;
    }
    this.single = this.count;
    return this.bundles.every((bundle) => this.#hear(bundle));
  }

  /** Takes the steps of a block, whose outcome stands at this place. */
  #goThrough(outcome: number): boolean {
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
    if (bundle !== undefined) this.bundles.push(bundle);
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
    this.there = new Int32Array(this.inputs.length * this.#knowledge.ledger.width);
  }
}
