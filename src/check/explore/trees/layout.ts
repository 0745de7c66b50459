import type { Schema } from '../../../model/schema.ts';

/** What a field holds: one of its values, by number. */
export type Value = string | number | boolean | null;

/** One choice of a state, packed into some bits of a word. */
export interface Field {
  readonly index: number;
  readonly word: number;
  readonly shift: number;
  readonly bits: number;
  readonly values: readonly Value[];
  readonly codes: ReadonlyMap<unknown, number>;
  /** Where it stands in the state. */
  readonly place: Place;
}

/** The way to a field: members as `.member` and `[slot]`, and names that the configuration gives as they are. */
type Place = readonly (string | { readonly name: string })[];

/** A state taken apart into fields. */
export type Part =
  | { readonly kind: 'constant'; readonly value: Value }
  | { readonly kind: 'field'; readonly field: Field }
  | {
      readonly kind: 'optional';
      readonly present: Field;
      readonly item: Part;
      readonly inner: readonly Field[];
    }
  | { readonly kind: 'list'; readonly items: readonly Part[]; readonly inner: readonly Field[] }
  | {
      readonly kind: 'record';
      readonly members: readonly (readonly [string, Part])[];
      readonly inner: readonly Field[];
    };

/** Where each choice of a state is packed: no field is split between words. */
export class Layout<S = unknown> {
  readonly schema: Schema<S>;
  readonly root: Part;
  readonly fields: Field[] = [];
  /** How many bits of each word are taken. */
  readonly #taken: number[] = [];

  constructor(schema: Schema<S>) {
    this.schema = schema;
    this.root = this.#part(schema, []);
  }

  get words(): number {
    return Math.max(1, this.#taken.length);
  }

  /** A state as it was packed. */
  unpacked(words: Int32Array): S;
  unpacked(words: Int32Array): unknown {
    return unpack(this.root, words);
  }

  #part(schema: Schema, place: Place): Part {
    switch (schema.kind) {
      case 'oneOf':
        return this.#choice(schema.values, place);
      case 'flag':
        return this.#choice([false, true], place);
      case 'maybe':
        return this.#optional(schema.item, place);
      case 'slots': {
        const items = Array.from({ length: schema.size }, (_, slot) =>
          this.#part(schema.item, [...place, `[${slot}]`]),
        );
        return { kind: 'list', items, inner: items.flatMap(fieldsOf) };
      }
      case 'named':
        return record(
          schema.names.map((name) => [name, this.#part(schema.item, [...place, { name }])]),
        );
      case 'fields':
        return record(
          Object.entries(schema.fields).map(([name, item]) => [
            name,
            this.#part(item, [...place, `.${name}`]),
          ]),
        );
    }
  }

  #optional(item: Schema, place: Place): Part {
    if (item.kind === 'oneOf') return this.#choice([null, ...item.values], place);
    if (item.kind === 'flag') return this.#choice([null, false, true], place);
    const present = this.#field([false, true], [...place, '?']);
    const part = this.#part(item, place);
    return { kind: 'optional', present, item: part, inner: fieldsOf(part) };
  }

  #choice(values: readonly Value[], place: Place): Part {
    const [only] = values;
    if (values.length === 1 && only !== undefined) return { kind: 'constant', value: only };
    return { kind: 'field', field: this.#field(values, place) };
  }

  #field(values: readonly Value[], place: Place): Field {
    const bits = bitsFor(values.length);
    let word = this.#taken.findIndex((taken) => taken + bits <= 32);
    if (word < 0) word = this.#taken.push(0) - 1;
    const shift = this.#taken[word] ?? 0;
    this.#taken[word] = shift + bits;
    const codes = new Map(values.map((value, code) => [value, code]));
    const field = { index: this.fields.length, word, shift, bits, values, codes, place };
    this.fields.push(field);
    return field;
  }
}

const record = (members: readonly (readonly [string, Part])[]): Part => ({
  kind: 'record',
  members,
  inner: members.flatMap(([, part]) => fieldsOf(part)),
});

/** How many bits tell this many things apart. */
export const bitsFor = (count: number): number =>
  Math.max(1, 32 - Math.clz32(Math.max(1, count - 1)));

/** Every field of a part. */
function fieldsOf(part: Part): readonly Field[] {
  switch (part.kind) {
    case 'constant':
      return [];
    case 'field':
      return [part.field];
    case 'optional':
      return [part.present, ...part.inner];
    case 'list':
    case 'record':
      return part.inner;
  }
}

/** Packs a value of a part into words that are zero there. */
export function pack(part: Part, value: unknown, words: Int32Array): void {
  switch (part.kind) {
    case 'constant':
      return;
    case 'field':
      put(part.field, codeOf(part.field, value), words);
      return;
    case 'optional':
      if (value === null) return;
      put(part.present, 1, words);
      pack(part.item, value, words);
      return;
    case 'list':
      for (const [index, item] of part.items.entries()) pack(item, memberOf(value, index), words);
      return;
    case 'record':
      for (const [name, member] of part.members) pack(member, memberOf(value, name), words);
  }
}

/** The value of a part as it was packed. */
function unpack(part: Part, words: Int32Array): unknown {
  switch (part.kind) {
    case 'constant':
      return part.value;
    case 'field':
      return part.field.values[get(part.field, words)];
    case 'optional':
      return get(part.present, words) === 1 ? unpack(part.item, words) : null;
    case 'list':
      return part.items.map((item) => unpack(item, words));
    case 'record':
      return Object.fromEntries(
        part.members.map(([name, member]) => [name, unpack(member, words)]),
      );
  }
}

/** The number of a field's value. */
export function codeOf({ codes }: Field, value: unknown): number {
  const code = codes.get(value);
  if (code === undefined) throw notDescribed(value);
  return code;
}

/** A value that the state's schema does not have. */
export const notDescribed = (value: unknown): RangeError =>
  new RangeError(`${JSON.stringify(value)} is not in the state's schema`);

/** The number that stands in a field. */
export const get = ({ word, shift, bits }: Field, words: Int32Array): number =>
  ((words[word] ?? 0) >>> shift) & (bits === 32 ? -1 : (1 << bits) - 1);

/** Puts a number into a field. */
function put({ word, shift, bits }: Field, code: number, words: Int32Array): void {
  const mask = ((1 << bits) - 1) << shift;
  words[word] = ((words[word] ?? 0) & ~mask) | (code << shift);
}

/** A member of an array or a record. */
export const memberOf = (value: unknown, key: string | number): unknown =>
  Reflect.get(Object(value), key);

/** The members of a record, by name. */
export const membersOf = (value: unknown): readonly (readonly [string, unknown])[] =>
  typeof value === 'object' && value !== null ? Object.entries(value) : [];

/** The parts of a list. */
export const partsOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
