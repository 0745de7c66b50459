import { unknownName } from '../formats/near.ts';

/** A command line that cannot be understood: what is wrong with it, and what there is instead. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/** The one of this name; a `UsageError` with the near ones where there is none. */
export function named<T>(
  kind: string,
  name: string,
  known: readonly T[],
  nameOf: (one: T) => string,
): T {
  const one = known.find((candidate) => nameOf(candidate) === name);
  if (one !== undefined) return one;
  throw new UsageError(unknownName(kind, name, known.map(nameOf)));
}

/** The name an invariant, a fault or a scenario goes by. */
export const idOf = ({ id }: { readonly id: string }): string => id;
