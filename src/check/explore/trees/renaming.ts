/** What each name is called instead; any other stays as it is. */
export type Renaming = ReadonlyMap<string, string>;

/** What a name is called instead. */
export const called = (renaming: Renaming, name: string): string => renaming.get(name) ?? name;

/** A value with every name in it called otherwise; the keys of records stay as they are. */
export function renamed(renaming: Renaming, value: unknown): unknown {
  if (typeof value === 'string') return called(renaming, value);
  if (Array.isArray(value)) return value.map((item) => renamed(renaming, item));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [key, renamed(renaming, item)]),
  );
}

/**
 * Calls the names that are mentioned by the first names of their groups, in
 * the order they are mentioned in, and the others by those that are left.
 */
export function renamingOf(
  groups: readonly (readonly string[])[],
  mentioned: readonly string[],
): Renaming {
  return new Map(
    groups.flatMap((group) => {
      const first = [...new Set(mentioned.filter((name) => group.includes(name)))];
      const others = group.filter((name) => !first.includes(name));
      return [...first, ...others].map((name, at) => [name, group[at] ?? name] as const);
    }),
  );
}
