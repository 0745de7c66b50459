import type { Input } from './input.ts';
import type { Recipe } from './recipe.ts';

/** A defect of a switch: what the invariants are measured by. */
export interface Fault<S = unknown, I extends Input = Input> {
  readonly id: string;
  /** What the broken switch does, in one sentence. */
  readonly about: string;
  /** The invariant it was planted for; others may notice it too. */
  readonly breaks?: string;
  /** The switch itself goes wrong, not only what it says. */
  readonly ofState?: true;
  /** It keeps messages back, and needs a place for them beside the switch's own state. */
  readonly delays?: true;
  plant(recipe: Recipe<S, I>): Recipe<S, I>;
}

/** A defect made by hand for one invariant. */
export interface PlantedFault<S = unknown, I extends Input = Input> extends Fault<S, I> {
  readonly breaks: string;
}
