import type { Input } from '../../../model/input.ts';
import type { Knowledge } from '../learning/knowledge.ts';
import type { Territory } from '../explored.ts';
import type { StateTable } from '../table/state-table.ts';
import type { Stepper } from '../visiting/stepper.ts';
import { InputImages } from './input-images.ts';
import type { Orbits } from './orbits.ts';
import { type Things, inverse } from './things.ts';

/** What is reduced. */
interface Reducing<S, I extends Input> {
  readonly territory: Territory<S, I>;
  readonly knowledge: Knowledge<S, I>;
  readonly orbits: Orbits;
  /** Every input is asked, though another stands for it. */
  readonly verified?: boolean | undefined;
}

/** An exploration in which one state is taken for all like it. */
export class Reduction<S, I extends Input> {
  readonly orbits: Orbits;
  readonly #knowledge: Knowledge<S, I>;
  readonly #images: InputImages<I>;
  /** The things that all inputs of each block name. */
  readonly #named: readonly (readonly number[])[];
  readonly #twins: Int32Array;

  constructor({ territory, knowledge, orbits, verified = false }: Reducing<S, I>) {
    const { alphabet } = territory;
    this.orbits = orbits;
    this.#knowledge = knowledge;
    const { things } = orbits;
    this.#images = new InputImages(alphabet, things);
    this.#named = knowledge.blocks.map(({ inputs }) =>
      verified ? [] : namedByAll(inputs, alphabet, things),
    );
    this.#twins = things.identity();
  }

  /** Comes to a state in which some things may make no difference. */
  come(words: Int32Array): void {
    this.orbits.twins(words, this.#twins);
  }

  /** For how many blocks of inputs this one stands in the present state; 0 where another stands for it. */
  times(block: number): number {
    const named = this.#named[block] ?? [];
    let times = 1;
    for (let at = 0; at < named.length; at += 1) {
      times *= this.#choices(named, at);
    }
    return times;
  }

  /** How many twins of a thing there are to choose from after those named before it; 0 where it is not the first. */
  #choices(named: readonly number[], at: number): number {
    const thing = named[at] ?? 0;
    const twins = this.#twins;
    let choices = 0;
    for (let other = twins[thing] ?? 0; other < twins.length; other += 1) {
      const isBefore = named.indexOf(other);
      if (twins[other] !== twins[thing] || (isBefore >= 0 && isBefore < at)) continue;
      if (other < thing) return 0;
      choices += 1;
    }
    return choices;
  }

  /** How many states those of a table stand for. */
  standFor(table: StateTable): number {
    const { orbits } = this;
    const words = new Int32Array(table.width);
    let many = 0;
    for (const state of table.states()) {
      table.read(state, words);
      orbits.represent(words);
      many += orbits.things.renamings / orbits.fixed;
    }
    return many;
  }

  /**
   * Inputs that lead from one state taken for others to the next, as they are
   * asked from the beginning; nothing where the packing has become too narrow.
   */
  asAsked(asked: readonly number[], stepper: Stepper): readonly number[] | undefined {
    const { packed, ledger } = this.#knowledge;
    const words = new Int32Array(ledger.width);
    const there = new Int32Array(ledger.width);
    packed.packInitial(words);
    const really: number[] = [];
    for (const input of asked) {
      if (!this.orbits.represent(words.slice())) return undefined;
      const one = this.#images.of(input, inverse(this.orbits.renaming));
      really.push(one);
      stepper.here.set(words);
      const leaf = this.#knowledge.step(one, words);
      if (leaf === 0) continue;
      if (!stepper.follow(leaf, one, there, 0)) return undefined;
      words.set(there);
    }
    return really;
  }
}

/** The things that every one of these inputs names. */
function namedByAll(
  inputs: readonly number[],
  alphabet: readonly Input[],
  things: Things,
): readonly number[] {
  const [first = [], ...others] = inputs.map((input) => thingsIn(alphabet[input], things));
  return first.filter((thing) => others.every((named) => named.includes(thing)));
}

/** The things that an input names, each once. */
const thingsIn = (input: Input | undefined, things: Things): readonly number[] => [
  ...new Set(
    Object.entries(input ?? {})
      .map(([field, value]) => things.find(things.inputs[field], value))
      .filter((thing) => thing >= 0),
  ),
];
