import type { Place } from '../../model/document.ts';

/** Whether two cells stand at the same place of the same table. */
export const isSamePlace = (one: Place, other: Place): boolean =>
  one.interruption === other.interruption &&
  one.row === other.row &&
  one.message === other.message &&
  one.party === other.party &&
  one.event === other.event &&
  one.nth === other.nth &&
  one.attribute === other.attribute;
