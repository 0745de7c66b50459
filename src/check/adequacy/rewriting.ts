import type { Said } from '../../model/event.ts';
import type { Input } from '../../model/input.ts';
import type { Recipe } from '../../model/recipe.ts';

/** What is said in a step, and where things stand after it. */
export type Rewrite<S> = (said: readonly Said[], state: S) => readonly Said[];

/** The switch does as it should and says something else. */
export const saying =
  <S, I extends Input>(rewrite: Rewrite<S>) =>
  (recipe: Recipe<S, I>): Recipe<S, I> =>
  (draft, input) =>
    rewrite(recipe(draft, input), draft);

/** The same event once more, as one that answers nothing. */
export const again = ({ to, event, attributes, audience }: Said): Said => ({
  to,
  event,
  attributes: { ...attributes },
  ...(audience !== undefined && { audience }),
});

/** The event with one attribute changed; nothing leaves it out. */
export const changed = (said: Said, attribute: string, value: string | undefined): Said => ({
  ...said,
  attributes: { ...said.attributes, [attribute]: value },
});
