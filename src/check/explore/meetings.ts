import type { Input } from '../../model/input.ts';
import { Crossings } from '../conform/crossings.ts';
import { type Coverage, CoverageCount } from '../coverage.ts';
import type { Bundle } from './blocks.ts';
import { Junctions } from './junctions.ts';
import type { Territory } from './explored.ts';
import type { Knowledge } from './knowledge.ts';
import type { Leaf } from './leaf.ts';
import type { Stepper } from './stepper.ts';

/** What an exploration meets: looked at once for each leaf and whatever is in flight there. */
export class Meetings<S, I extends Input> {
  readonly #territory: Territory<S, I>;
  readonly #knowledge: Knowledge<S, I>;
  readonly #met = new CoverageCount(new Crossings([]));
  readonly #junctions: Junctions<S, I>;

  constructor(territory: Territory<S, I>, knowledge: Knowledge<S, I>) {
    this.#territory = territory;
    this.#knowledge = knowledge;
    this.#junctions = new Junctions(territory, knowledge);
  }

  get coverage(): Coverage {
    const { inputs, events, standings, races } = this.#met;
    const crossings = this.#junctions.crossed;
    return this.#knowledge.coverage({ inputs, events, standings, races, crossings });
  }

  /** A state that everything is tried at. */
  stand(words: Int32Array): void {
    this.#junctions.look(words);
  }

  /** The step that the stepper has just taken. */
  meet(leaf: Leaf, flight: number, input: number, { here, there }: Stepper): void {
    if (leaf.flights[flight] !== undefined) return;
    leaf.flights[flight] = true;
    const { exchange, alphabet } = this.#territory;
    const { packed } = this.#knowledge;
    const asked = alphabet[input];
    if (asked === undefined) return;
    const before = packed.unpacked(here);
    const after = leaf.changes ? packed.unpacked(there) : before;
    const { answer, events, reference } = leaf.hearing;
    this.#met.step(exchange, { input: asked, answer, events, before, after, reference });
  }

  /** All steps of a bundle that lead nowhere. */
  meetAll(bundle: Bundle, flight: number, stepper: Stepper): void {
    if (bundle.flights[flight] !== undefined) return;
    bundle.flights[flight] = true;
    const { silent, quiet } = bundle;
    for (const [input, leaf] of [...silent, ...quiet.flatMap(({ leaves }) => leaves)]) {
      this.meet(leaf, flight, input, stepper);
    }
  }
}
