import { distance } from 'fastest-levenshtein';

import { quoted } from './printable.ts';

/** The known names that someone may have meant, at least three where there are so many, nearest first. */
export function near(name: string, known: readonly string[]): readonly string[] {
  const far = Math.max(2, Math.ceil(name.length / 3));
  const wanted = name.slice(0, 80).toLowerCase();
  return known
    .map((one) => ({ one, away: away(wanted, one.toLowerCase()) }))
    .toSorted((a, b) => a.away - b.away || (a.one < b.one ? -1 : 1))
    .filter((ranked, index) => index < 3 || (index < 6 && ranked.away <= far))
    .map(({ one }) => one);
}

const away = (wanted: string, one: string): number =>
  wanted !== '' && one.includes(wanted) ? 0 : distance(wanted, one);

/** What to say of a name that is not known: `no invariant "x"; did you mean y?` */
export function unknownName(kind: string, name: string, known: readonly string[]): string {
  const meant = near(name, known);
  return `no ${kind} ${quoted(name)}${meant.length === 0 ? '' : `; did you mean ${meant.join(', ')}?`}`;
}
