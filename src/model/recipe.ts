import type { Said } from './event.ts';
import type { Input } from './input.ts';

/** The switch's answer to one input: changes the draft, returns what is said. */
export type Recipe<S = unknown, I extends Input = Input> = {
  bivarianceHack(draft: S, input: I): readonly Said[];
}['bivarianceHack'];
