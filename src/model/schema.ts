/**
 * A finite state described as data: from the description come its TypeScript
 * type, its first value, its validation and the number of values it can take.
 */
export type Schema<T = unknown> = OneOf<T> | Flag<T> | Maybe<T> | Slots<T> | Named<T> | Fields<T>;

interface Describes<T> {
  /** Only for type inference; never present. */
  readonly of?: T;
  /** The kind of things that its values, names or slots stand for: `dn`. */
  readonly naming?: string;
}
interface OneOf<T> extends Describes<T> {
  readonly kind: 'oneOf';
  readonly values: readonly (string | number)[];
}
interface Flag<T> extends Describes<T> {
  readonly kind: 'flag';
}
interface Maybe<T> extends Describes<T> {
  readonly kind: 'maybe';
  readonly item: Schema;
}
interface Slots<T> extends Describes<T> {
  readonly kind: 'slots';
  readonly size: number;
  readonly item: Schema;
}
interface Named<T> extends Describes<T> {
  readonly kind: 'named';
  readonly names: readonly string[];
  readonly item: Schema;
}
interface Fields<T> extends Describes<T> {
  readonly kind: 'fields';
  readonly fields: Readonly<Record<string, Schema>>;
}

/** The type of the values that a schema describes. */
export type Described<D> = D extends Schema<infer T> ? T : never;

/** One of these; the first is where it starts. */
export const oneOf = <const V extends readonly (string | number)[]>(
  ...values: V
): Schema<V[number]> => ({
  kind: 'oneOf',
  values,
});

/** One of a list known only when the configuration is: DNs, ConnIDs. */
export const anyOf = <V extends string | number>(values: readonly V[]): Schema<V> => ({
  kind: 'oneOf',
  values,
});

/** Yes or no; starts as no. */
export const flag: Schema<boolean> = { kind: 'flag' };

/** The item or nothing (`null`); starts as nothing. */
export const maybe = <T>(item: Schema<T>): Schema<T | null> => ({ kind: 'maybe', item });

/** A fixed number of the same. */
export const slots = <T>(size: number, item: Schema<T>): Schema<T[]> => ({
  kind: 'slots',
  size,
  item,
});

/** The numbers of so many slots: they are counted from 1. */
export const slotNumbers = (size: number): readonly number[] =>
  Array.from({ length: size }, (_, slot) => slot + 1);

/** The same under each of these names. */
export const named = <T>(names: readonly string[], item: Schema<T>): Schema<Record<string, T>> => ({
  kind: 'named',
  names,
  item,
});

/** Several fields, each with a description of its own. */
export const fields = <F extends Readonly<Record<string, Schema>>>(
  described: F,
): Schema<{ -readonly [K in keyof F]: Described<F[K]> }> => ({ kind: 'fields', fields: described });

/**
 * The same schema, said to name things of a kind: its values, its names, or its
 * slots, counted from 1. What stands for no thing of that kind may be among them.
 */
export const naming = <T>(kind: string, schema: Schema<T>): Schema<T> => ({
  ...schema,
  naming: kind,
});
