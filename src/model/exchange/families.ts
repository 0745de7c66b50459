import type { Alike } from '../alike.ts';
import { slotNumbers } from '../schema.ts';

/** Something that is configured by name. */
interface Named {
  readonly name: string;
}

/** What is configured alike, the name apart: a family for each different rest, called by what it is. */
export function familiesOf<T extends Named>(
  kind: string,
  configured: readonly T[],
  rest: (one: T) => { readonly is: string },
): readonly Alike[] {
  const together = new Map<string, T[]>();
  for (const one of configured) {
    const key = JSON.stringify(rest(one));
    const family = together.get(key);
    if (family === undefined) together.set(key, [one]);
    else family.push(one);
  }
  return [...together.values()].flatMap((family) =>
    family.slice(0, 1).map((first) => ({
      name: rest(first).is,
      kind,
      things: family.map(({ name }) => [name]),
    })),
  );
}

/** Slots that are used again: which of them something stands in makes no difference. */
export const slotsAlike = (name: string, kind: string, size: number): Alike => ({
  name,
  kind,
  things: slotNumbers(size).map((slot) => [slot, `${slot}`]),
  firstFree: true,
});
