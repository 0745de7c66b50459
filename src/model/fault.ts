import type { Input } from './input.ts';
import type { Recipe } from './switch.ts';

/** A planted defect of a switch: what the invariants are measured by. */
export interface Fault<S = unknown, I extends Input = Input> {
  readonly id: string;
  /** What the broken switch does, in one sentence. */
  readonly about: string;
  /** The invariant it was planted for; others may notice it too. */
  readonly breaks: string;
  plant(recipe: Recipe<S, I>): Recipe<S, I>;
}
