import type { Schema } from '../../../model/schema.ts';
import type { Field, Layout, Part } from '../trees/layout.ts';
import type { Things } from './things.ts';

/** A place in packed words whose number is about things, or names one. */
export interface Cell {
  readonly word: number;
  readonly shift: number;
  readonly mask: number;
  /** What it says, the things it is about left out: cells of one shape change places. */
  readonly shape: string;
  /** The things it is about, in the order of the shape. */
  readonly about: readonly number[];
  /** By its number: the thing it names, -1 for none; nothing where it never names any. */
  readonly names: Int32Array | undefined;
  /** It says nothing unless this field holds 1. */
  readonly guard: Field | undefined;
}

/** Where one is in the schema. */
interface Place {
  readonly shape: string;
  readonly about: readonly number[];
  readonly guard: Field | undefined;
}

/** The cells of a packed state; whatever is not among them stays as it is when things change places. */
export function cellsOf({ schema, root }: Layout, things: Things): readonly Cell[] {
  return [...cells(schema, root, things, { shape: '', about: [], guard: undefined })];
}

function* cells(schema: Schema, part: Part, things: Things, place: Place): Generator<Cell> {
  switch (part.kind) {
    case 'constant':
      return;
    case 'field':
      yield* cell(part.field, schema.kind === 'maybe' ? schema.item : schema, things, place);
      return;
    case 'optional':
      yield* cell(part.present, undefined, things, { ...place, shape: `${place.shape}?` });
      if (schema.kind === 'maybe') {
        yield* cells(schema.item, part.item, things, { ...place, guard: part.present });
      }
      return;
    case 'list':
      if (schema.kind !== 'slots') return;
      for (const [slot, item] of part.items.entries()) {
        yield* cells(schema.item, item, things, inside(schema, slot + 1, things, place));
      }
      return;
    case 'record':
      for (const [name, member] of part.members) {
        const item = schema.kind === 'fields' ? schema.fields[name] : memberSchema(schema);
        if (item !== undefined) {
          yield* cells(item, member, things, inside(schema, name, things, place));
        }
      }
  }
}

const memberSchema = (schema: Schema): Schema | undefined =>
  schema.kind === 'named' ? schema.item : undefined;

/** A member: about a thing if its name names one. */
function inside(schema: Schema, name: string | number, things: Things, place: Place): Place {
  const thing = things.find(schema.naming, name);
  return thing < 0
    ? { ...place, shape: `${place.shape}/${name}` }
    : {
        ...place,
        shape: `${place.shape}/*${things.familyOf(thing)}`,
        about: [...place.about, thing],
      };
}

function* cell(
  { word, shift, bits, values }: Field,
  schema: Schema | undefined,
  things: Things,
  { shape, about, guard }: Place,
): Generator<Cell> {
  const named = values.map((value) => things.find(schema?.naming, value));
  const names = named.some((thing) => thing >= 0) ? Int32Array.from(named) : undefined;
  if (about.length === 0 && names === undefined) return;
  yield { word, shift, mask: (1 << bits) - 1, shape, about, names, guard };
}
