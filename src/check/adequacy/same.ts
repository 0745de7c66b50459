import type { Attributes } from '../../model/event.ts';

/** Something said, to whom, and which request it answers where that is known. */
interface Told {
  readonly event: string;
  readonly to: string;
  readonly attributes: Attributes;
  readonly audience?: readonly string[];
  readonly answers?: number;
}

/** Whether the same is said to the same parties and clients, in the same order. */
export const isSame = (one: readonly Told[], other: readonly Told[]): boolean =>
  one === other ||
  (one.length === other.length && one.every((said, index) => isAlike(said, other[index])));

/** Whether two things said are the same. */
export const isAlike = (one: Told, other: Told | undefined): boolean =>
  other !== undefined &&
  one.event === other.event &&
  one.to === other.to &&
  one.answers === other.answers &&
  String(one.audience) === String(other.audience) &&
  hasAll(one.attributes, other.attributes) &&
  hasAll(other.attributes, one.attributes);

function hasAll(one: Attributes, other: Attributes): boolean {
  for (const name in one) if (one[name] !== other[name]) return false;
  return true;
}
