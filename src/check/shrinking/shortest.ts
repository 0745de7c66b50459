import { inputs } from '../../model/choices.ts';
import type { Input } from '../../model/input.ts';
import type { Invariant } from '../../model/invariant.ts';
import type { Scenario } from '../../model/scenario.ts';
import type { Exchange, Switch } from '../../model/switch.ts';
import { Judge } from '../judge.ts';
import { Player } from '../player.ts';
import { type Broken, type Shrinking, shrink } from './shrink.ts';

/** How hard to look for a shorter scenario. */
export interface Searching<S = unknown, I extends Input = Input> extends Shrinking<S, I> {
  /** How many scenarios to try; a few thousand take a second. */
  readonly budget?: number | undefined;
}

/** The shortest scenario found, and whether there is none shorter of the same types of input in the same configuration. */
export interface Shortest<C = unknown, S = unknown, I extends Input = Input> {
  readonly broken: Broken<C, S, I>;
  readonly certified: boolean;
}

const BUDGET = 3000;

/**
 * Looks for a shorter scenario than a shrunk one: breadth-first, over inputs of
 * the types it has, in its configuration. What breaks it in a certain order
 * only is not searched for.
 */
export function shortest<C, S, I extends Input>(
  sw: Switch<C, S, I>,
  broken: Broken<C, S, I>,
  { budget = BUDGET, ...shrinking }: Searching<S, I>,
): Shortest<C, S, I> {
  const { scenario } = broken;
  if (scenario.order !== undefined) return { broken, certified: false };
  const search = new Search(
    sw.install(scenario.config, shrinking.fault),
    shrinking.invariant,
    scenario,
  );
  const { found, tried } = search.run(budget);
  const shorter = found && shrink(sw, { ...scenario, inputs: found }, shrinking);
  return { broken: shorter ?? broken, certified: tried < budget };
}

/** A breadth-first search that is under way. */
class Search<C, S, I extends Input> {
  readonly #exchange: Exchange<S, I>;
  readonly #invariant: Invariant<S>;
  readonly #longest: number;
  readonly #seen = new Set<string>();
  #frontier: readonly (readonly I[])[] = [[]];
  #tried = 0;

  constructor(exchange: Exchange<S, I>, invariant: Invariant<S>, scenario: Scenario<C, I>) {
    const types = new Set(scenario.inputs.map(({ type }) => type));
    this.#exchange = { ...exchange, kinds: exchange.kinds.filter(({ type }) => types.has(type)) };
    this.#invariant = invariant;
    this.#longest = scenario.inputs.length - 1;
  }

  /** The first scenario that breaks the invariant within so many tries, and how many it took. */
  run(budget: number): { readonly found: readonly I[] | undefined; readonly tried: number } {
    for (let length = 1; length <= this.#longest; length += 1) {
      const frontier: (readonly I[])[] = [];
      for (const path of this.#frontier) {
        for (const longer of this.#longer(path)) {
          if (this.#tried >= budget) return { found: undefined, tried: this.#tried };
          this.#tried += 1;
          const end = this.#end(longer);
          if (end === undefined) return { found: longer, tried: this.#tried };
          if (this.#seen.has(end)) continue;
          this.#seen.add(end);
          frontier.push(longer);
        }
      }
      this.#frontier = frontier;
    }
    return { found: undefined, tried: this.#tried };
  }

  /** A path with one more input, in every way there is. */
  *#longer(path: readonly I[]): Generator<readonly I[]> {
    const player = new Player(this.#exchange);
    for (const input of path) player.play(input);
    for (const input of inputs(this.#exchange, player.state)) {
      yield [...path, player.written(input)];
    }
  }

  /** Where a path leads: the state and what is remembered; nothing where it breaks the invariant. */
  #end(path: readonly I[]): string | undefined {
    const player = new Player(this.#exchange);
    const judge = new Judge([this.#invariant]);
    const steps = path.map((input) => player.play(input));
    for (const step of steps) judge.step(this.#exchange, step);
    const remembered = JSON.stringify([player.state, player.flight, judge.remembered]);
    judge.end(this.#exchange, steps.at(-1));
    return judge.violations.length > 0 ? undefined : remembered;
  }
}
