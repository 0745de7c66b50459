import type { Attributes, SwitchEvent } from '../../model/event.ts';
import type { Course } from './course.ts';

/** What one party hears on two branches, line beside line. */
export interface PartyComparison {
  readonly party: string;
  readonly lines: readonly Line[];
  readonly isSame: boolean;
}

/** One event on each of two branches; only one of them where the other branch has none. */
export type Line =
  | { readonly mark: 'same'; readonly one: SwitchEvent; readonly other: SwitchEvent }
  | {
      readonly mark: 'changed';
      readonly one: SwitchEvent;
      readonly other: SwitchEvent;
      /** The attributes in which they differ. */
      readonly attributes: readonly string[];
    }
  | { readonly mark: 'only here'; readonly one: SwitchEvent; readonly other?: undefined }
  | { readonly mark: 'only there'; readonly one?: undefined; readonly other: SwitchEvent };

/** What each party hears on both branches, differences marked. */
export function compared(
  one: Course,
  other: Course,
  parties: readonly string[],
): readonly PartyComparison[] {
  const here = heardBy(one);
  const there = heardBy(other);
  const everybody = new Set([...parties, ...here.keys(), ...there.keys()]);
  return [...everybody].flatMap((party) => {
    const lines = aligned(here.get(party) ?? [], there.get(party) ?? []);
    const isSame = lines.every(({ mark }) => mark === 'same');
    return lines.length === 0 ? [] : [{ party, lines, isSame }];
  });
}

function heardBy({ steps }: Course): ReadonlyMap<string, readonly SwitchEvent[]> {
  const heard = new Map<string, SwitchEvent[]>();
  for (const event of steps.flatMap((step) => step.heard)) {
    const events = heard.get(event.to);
    if (events === undefined) heard.set(event.to, [event]);
    else events.push(event);
  }
  return heard;
}

/** Two sequences side by side: a longest common subsequence of event names stands on common lines. */
function aligned(one: readonly SwitchEvent[], other: readonly SwitchEvent[]): readonly Line[] {
  const common = commonLengths(one, other);
  const lines: Line[] = [];
  let left = 0;
  let right = 0;
  while (left < one.length || right < other.length) {
    const here = one[left];
    const there = other[right];
    if (here !== undefined && there !== undefined && here.event === there.event) {
      lines.push(besides(here, there));
      left += 1;
      right += 1;
    } else if (there === undefined || goesFirst(common, left, right)) {
      if (here !== undefined) lines.push({ mark: 'only here', one: here });
      left += 1;
    } else {
      lines.push({ mark: 'only there', other: there });
      right += 1;
    }
  }
  return lines;
}

type Lengths = readonly (readonly number[])[];

/** Leaving out the left event loses no more than leaving out the right one. */
const goesFirst = (common: Lengths, left: number, right: number): boolean =>
  (common[left + 1]?.[right] ?? -1) >= (common[left]?.[right + 1] ?? 0);

/** For each pair of places, how long the longest common subsequence from there on is. */
function commonLengths(one: readonly SwitchEvent[], other: readonly SwitchEvent[]): Lengths {
  const lengths = Array.from({ length: one.length + 1 }, () =>
    Array.from({ length: other.length + 1 }, () => 0),
  );
  for (let left = one.length - 1; left >= 0; left -= 1) {
    for (let right = other.length - 1; right >= 0; right -= 1) {
      const row = lengths[left] ?? [];
      const below = lengths[left + 1] ?? [];
      row[right] =
        one[left]?.event === other[right]?.event
          ? (below[right + 1] ?? 0) + 1
          : Math.max(below[right] ?? 0, row[right + 1] ?? 0);
    }
  }
  return lengths;
}

function besides(one: SwitchEvent, other: SwitchEvent): Line {
  const attributes = differing(one.attributes, other.attributes);
  return attributes.length === 0
    ? { mark: 'same', one, other }
    : { mark: 'changed', one, other, attributes };
}

const differing = (one: Attributes, other: Attributes): readonly string[] =>
  [...new Set([...Object.keys(one), ...Object.keys(other)])].filter(
    (name) => one[name] !== other[name],
  );
