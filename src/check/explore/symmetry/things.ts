import type { Alike, Symmetry } from '../../../model/alike.ts';

/** Which thing takes the place of each: a permutation, by number. */
export type Renaming = Int32Array;

/** Things that are alike, numbered one after another. */
export interface Family {
  readonly name: string;
  readonly kind: string;
  readonly from: number;
  readonly size: number;
  /** The first that is free is taken. */
  readonly firstFree: boolean;
}

/** A thing by one of its names. */
interface Naming {
  readonly thing: number;
  /** Which of its names it is. */
  readonly at: number;
}

/** All things of an exchange that are like another, by number and by name. */
export class Things {
  readonly families: readonly Family[];
  /** How many there are. */
  readonly count: number;
  /** The kind of thing that a field of an input names. */
  readonly inputs: Symmetry['inputs'];
  readonly #names: (readonly (string | number)[])[] = [];
  readonly #familyOf: readonly number[];
  readonly #alone: readonly (readonly number[])[];
  readonly #known = new Map<string, Map<string | number, Naming>>();

  constructor({ alike, inputs }: Symmetry) {
    this.inputs = inputs;
    this.families = alike
      .filter(({ things }) => things.length > 1)
      .map((family) => this.#enter(family));
    this.count = this.#names.length;
    this.#familyOf = this.families.flatMap(({ size }, family) =>
      Array.from({ length: size }, () => family),
    );
    this.#alone = this.#names.map((_, thing) => [thing]);
  }

  /** In how many ways they can change places. */
  get renamings(): number {
    return this.families.reduce((many, { size }) => many * factorial(size), 1);
  }

  #enter({ name, kind, things, firstFree = false }: Alike): Family {
    const from = this.#names.length;
    const known = this.#known.get(kind) ?? new Map<string | number, Naming>();
    this.#known.set(kind, known);
    for (const names of things) {
      const thing = this.#names.push(names) - 1;
      for (const [at, one] of names.entries()) known.set(one, { thing, at });
    }
    return { name, kind, from, size: things.length, firstFree };
  }

  /** The place of a thing's family among the families. */
  familyOf(thing: number): number {
    return this.#familyOf[thing] ?? -1;
  }

  /** A list of one thing. */
  alone(thing: number): readonly number[] {
    return this.#alone[thing] ?? [];
  }

  /** The number of the thing of this kind that is named like this; -1 where none is. */
  find(kind: string | undefined, name: unknown): number {
    return this.#naming(kind, name)?.thing ?? -1;
  }

  /** The name of what takes a thing's place; the same where it is none of these things. */
  rename<T>(kind: string | undefined, name: T, renaming: Renaming): T | string | number {
    const naming = this.#naming(kind, name);
    return naming === undefined
      ? name
      : (this.#names[renaming[naming.thing] ?? naming.thing]?.[naming.at] ?? name);
  }

  #naming(kind: string | undefined, name: unknown): Naming | undefined {
    if (kind === undefined || (typeof name !== 'string' && typeof name !== 'number')) {
      return undefined;
    }
    return this.#known.get(kind)?.get(name);
  }

  /** Everything stays in its place. */
  identity(): Renaming {
    return Int32Array.from({ length: this.count }, (_, thing) => thing);
  }

  /** Every way in which the things of each family can change places. */
  *everyRenaming(): Generator<Renaming> {
    yield* this.#from(0, this.identity());
  }

  *#from(family: number, renaming: Renaming): Generator<Renaming> {
    const present = this.families[family];
    if (present === undefined) yield renaming.slice();
    else yield* this.#arranged(present, 0, renaming, () => this.#from(family + 1, renaming));
  }

  *#arranged(
    family: Family,
    at: number,
    renaming: Renaming,
    rest: () => Generator<Renaming>,
  ): Generator<Renaming> {
    if (at === family.size) yield* rest();
    for (let other = at; other < family.size; other += 1) {
      swap(renaming, family.from + at, family.from + other);
      yield* this.#arranged(family, at + 1, renaming, rest);
      swap(renaming, family.from + at, family.from + other);
    }
  }
}

function swap(renaming: Renaming, one: number, other: number): void {
  const kept = renaming[one] ?? one;
  renaming[one] = renaming[other] ?? other;
  renaming[other] = kept;
}

/** In how many orders so many things can stand. */
export const factorial = (many: number): number => (many < 2 ? 1 : many * factorial(many - 1));

/** The renaming that takes another one back. */
export function inverse(renaming: Renaming): Renaming {
  const back = new Int32Array(renaming.length);
  for (const [thing, place] of renaming.entries()) back[place] = thing;
  return back;
}
