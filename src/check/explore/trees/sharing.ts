import type { Symmetry } from '../../../model/alike.ts';
import type { Forest } from './forest.ts';
import { type Renaming, renamed, renamingOf } from './renaming.ts';

/** A question, and the tree in which its answers are learned. */
export interface Question {
  readonly root: number;
  /** Of which image of the state it is asked. */
  readonly image: number;
  readonly renaming: Renaming;
  /** Its place among the questions of its tree. */
  readonly place: number;
  readonly family: Family;
}

/** Questions that are the same with names exchanged: they have one tree. */
export interface Family {
  readonly root: number;
  /** How many there are. */
  size: number;
}

/** A question about `subject`, in which these names are mentioned. */
export interface Asked {
  readonly subject: unknown;
  readonly mentioned: readonly string[];
}

/** Several questions, and the numbers of each that are needed most in lists of their own. */
export interface Questions {
  readonly all: readonly Question[];
  readonly roots: Int32Array;
  readonly images: Int32Array;
  readonly places: Int32Array;
}

/** Gives questions their trees; `groups` are the names that are treated alike. */
export function sharing(
  asked: readonly Asked[],
  forest: Forest,
  groups: readonly (readonly string[])[],
): Questions {
  const families = new Map<string, Family>();
  const all = asked.map(({ subject, mentioned }) => {
    const alike = renamingOf(groups, mentioned);
    const image = forest.images.of(alike);
    const isAlike = image !== undefined;
    const key = JSON.stringify(isAlike ? renamed(alike, subject) : [subject]);
    const family = families.get(key) ?? { root: forest.plant(), size: 0 };
    families.set(key, family);
    const place = family.size;
    family.size += 1;
    return {
      root: family.root,
      image: image ?? 0,
      renaming: isAlike ? alike : new Map<string, string>(),
      place,
      family,
    };
  });
  return {
    all,
    roots: Int32Array.from(all, ({ root }) => root),
    images: Int32Array.from(all, ({ image }) => image),
    places: Int32Array.from(all, ({ place }) => place),
  };
}

/** The groups of names that are treated alike, whatever else stands in the state. */
export const namesAlike = (symmetry: Symmetry | undefined): readonly (readonly string[])[] =>
  (symmetry?.alike ?? [])
    .filter(({ firstFree = false }) => !firstFree)
    .map(({ things }) => things.flat().filter((name) => typeof name === 'string'));
