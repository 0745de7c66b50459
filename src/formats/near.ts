import { distance } from 'fastest-levenshtein';

import { quoted } from './printable.ts';

/** How many names are listed at most, and how many are proposed. */
const LISTED = 12;
const PROPOSED = 6;

/** Less than this of a name is a part of too many. */
const PART = 3;

/** The known names that someone may have meant, nearest first: those that have it as a part, or differ in a third of its letters at most. */
export function near(name: string, known: readonly string[]): readonly string[] {
  const wanted = name.slice(0, 80).toLowerCase();
  const far = Math.floor(wanted.length / 3);
  return known
    .map((one) => ({ one, away: away(wanted, one.toLowerCase()) }))
    .filter((ranked) => ranked.away <= far)
    .toSorted((a, b) => a.away - b.away || (a.one < b.one ? -1 : 1))
    .slice(0, PROPOSED)
    .map(({ one }) => one);
}

const away = (wanted: string, one: string): number =>
  wanted.length >= PART && one.includes(wanted) ? 0 : distance(wanted, one);

/** What to say of a name that is not known: `no invariant "x"; did you mean y?`, or which there are where none is near. */
export function unknownName(kind: string, name: string, known: readonly string[]): string {
  const unknown = `no ${kind} ${quoted(name)}`;
  const meant = near(name, known);
  if (meant.length > 0) return `${unknown}; did you mean ${meant.join(', ')}?`;
  if (known.length === 0 || known.length > LISTED) return unknown;
  return `${unknown}; there ${known.length === 1 ? 'is only' : 'are'} ${known.join(', ')}`;
}
