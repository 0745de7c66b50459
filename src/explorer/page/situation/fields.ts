/** A field of a plain object; nothing where it has none or is none. */
export const fieldOf = (value: unknown, name: string): unknown =>
  new Map(Object.entries(value ?? {})).get(name);

/** A field as it is chosen from a list; empty where there is none. */
export function wordOf(value: unknown, name: string): string {
  const field = fieldOf(value, name);
  return typeof field === 'string' || typeof field === 'boolean' ? String(field) : '';
}

/** The same object with one field changed. */
export const withField = (value: unknown, name: string, field: unknown): object => ({
  ...Object.fromEntries(Object.entries(value ?? {})),
  [name]: field,
});
