import { distance } from 'fastest-levenshtein';

import { quoted } from './printable.ts';

/** The known names that someone may have meant, nearest first; all of them where there are few. */
export function near(name: string, known: readonly string[]): readonly string[] {
  const far = Math.max(2, Math.ceil(name.length / 3));
  const wanted = name.toLowerCase();
  const ranked = known
    .map((one) => ({ one, away: one.toLowerCase().includes(wanted) ? 0 : distance(wanted, one.toLowerCase()) }))
    .toSorted((a, b) => a.away - b.away || (a.one < b.one ? -1 : 1));
  const close = ranked.filter(({ away }) => away <= far).slice(0, 5);
  return (close.length > 0 || known.length > 8 ? close : ranked).map(({ one }) => one);
}

/** What to say of a name that is not known: `no invariant "x"; did you mean y?` */
export function unknownName(kind: string, name: string, known: readonly string[]): string {
  const meant = near(name, known);
  return `no ${kind} ${quoted(name)}${meant.length === 0 ? '' : `; did you mean ${meant.join(', ')}?`}`;
}
