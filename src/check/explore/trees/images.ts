import type { Field } from './layout.ts';
import { type Renaming, called } from './renaming.ts';

/** A place whose numbers are others in the image. */
const RECODED = 1 << 31;

/**
 * How a state looks when names that are treated alike are exchanged: for each
 * image, where the fields of the image are found in the state.
 */
export class Images {
  /** By image and field: word, shift and bits; below 0 where the numbers are others, too. */
  where: Int32Array = new Int32Array(0);
  readonly #fields: readonly Field[];
  readonly #byPlace: ReadonlyMap<string, Field>;
  /** By image and field: the field of the state that stands there. */
  readonly #originals: Field[] = [];
  /** By image and field of the state: the field of the image that stands there. */
  readonly #places: number[] = [];
  /** By image and field: the image's number for each number of the state. */
  readonly #recodings: (readonly number[] | undefined)[] = [];
  readonly #known = new Map<string, number>();

  constructor(fields: readonly Field[]) {
    this.#fields = fields;
    this.#byPlace = new Map(fields.map((field) => [placeOf(field, new Map()), field]));
    this.of(new Map());
  }

  get bytes(): number {
    return this.where.byteLength * 4;
  }

  /** The image under a renaming, as the place of its first field: 0 is the state itself. Nothing where the state does not look alike. */
  of(renaming: Renaming): number | undefined {
    const key = JSON.stringify([...renaming].filter(([name, other]) => name !== other));
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    const image: [Field, readonly number[]][] = [];
    for (const field of this.#fields) {
      const place = this.#byPlace.get(placeOf(field, renaming));
      const codes = place === undefined ? undefined : recoded(field, place, renaming);
      if (place === undefined || codes === undefined) return undefined;
      image[place.index] = [field, codes];
    }
    const first = this.#originals.length;
    for (const [at, [field]] of image.entries()) this.#places[first + field.index] = at;
    for (const [field, codes] of image) this.#add(field, codes);
    this.where = Int32Array.from([...this.where, ...image.map(whereIs)]);
    this.#known.set(key, first);
    return first;
  }

  #add(field: Field, codes: readonly number[]): void {
    this.#originals.push(field);
    this.#recodings.push(isOther(codes) ? codes : undefined);
  }

  /** The field of the state that stands where a field of an image is. */
  original(image: number, field: number): Field {
    const original = this.#originals[image + field];
    if (original === undefined) throw new RangeError('a node asks a field that is not there');
    return original;
  }

  /** A number that stands at a place of an image, as the image has it. */
  recoded(place: number, code: number): number {
    return this.#recodings[place]?.[code] ?? code;
  }

  /** The field of an image where a field of the state stands. */
  imageOf(image: number, { index }: Field): number {
    const place = this.#places[image + index];
    if (place === undefined) throw new RangeError('an image lacks a field');
    return place;
  }
}

const placeOf = ({ place }: Field, renaming: Renaming): string =>
  JSON.stringify(
    place.map((part) => (typeof part === 'string' ? part : { name: called(renaming, part.name) })),
  );

/** The image's number for each number of a field; nothing where it has none. */
function recoded(field: Field, place: Field, renaming: Renaming): readonly number[] | undefined {
  const codes = field.values.map((value) =>
    place.codes.get(typeof value === 'string' ? called(renaming, value) : value),
  );
  if (codes.length !== place.values.length) return undefined;
  return codes.flatMap((code) => code ?? []).length === codes.length
    ? codes.map((code) => code ?? 0)
    : undefined;
}

const isOther = (codes: readonly number[]): boolean => codes.some((code, at) => code !== at);

const whereIs = ([{ word, shift, bits }, codes]: readonly [Field, readonly number[]]): number =>
  (word << 16) | (shift << 8) | bits | (isOther(codes) ? RECODED : 0);
