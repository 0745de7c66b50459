import type { Drawing } from './drawing.ts';

/** How wide a ladder is on a terminal. */
export const WIDTH = 80;

/** Nearer to one another two columns never stand. */
const NARROWEST = 6;

/** Where things stand on the lines of a ladder. */
export interface LadderLayout {
  /** Where the first column may begin: numbers and marks stand before it. */
  readonly gutter: number;
  /** The place of each column. */
  readonly at: readonly number[];
  /** From one column to the next. */
  readonly gap: number;
}

/** Sets the columns as far apart as the words between them need, or as the width allows. */
export function ladderLayout({ columns, rungs }: Drawing): LadderLayout {
  const marks = rungs.map(({ mark, broken }) => mark.length + (broken.length > 0 ? 1 : 0));
  const numbers = rungs.map(({ number }) => Math.max(3, String(number).length));
  const gutter = Math.max(3, ...numbers) + Math.max(0, ...marks) + 2;
  const first = gutter + half(columns[0]);
  const last = WIDTH - 1 - half(columns.at(-1));
  const between = Math.max(1, columns.length - 1);
  const widest = Math.max(
    14,
    ...rungs.flatMap(({ arrows }) =>
      arrows.map(({ kind, label }) => label.length + (kind === 'request' ? 9 : 6)),
    ),
  );
  const gap = Math.max(NARROWEST, Math.min(widest, Math.floor((last - first) / between)));
  return { gutter, gap, at: columns.map((_, column) => first + column * gap) };
}

/** How much of a name stands to one side of its column. */
const half = (name: string | undefined): number => Math.min(8, Math.ceil((name?.length ?? 0) / 2));
