/** A field of a plain object; nothing where it has none or is none. */
export const fieldOf = (value: unknown, name: string): unknown =>
  new Map(Object.entries(value ?? {})).get(name);

/** The same object with one field changed. */
export const withField = (value: unknown, name: string, field: unknown): object => ({
  ...Object.fromEntries(Object.entries(value ?? {})),
  [name]: field,
});
