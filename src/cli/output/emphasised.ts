import type { Colours } from '../world.ts';

/** A line of a report, with colour on the word that says how it went. */
export const emphasised =
  (colours: Colours) =>
  (line: string): string =>
    line
      .replace(/^(VIOLATION|FAIL)\b/u, (word) => colours.bold(colours.red(word)))
      .replace(/^(ok|.*nothing found$)/u, (words) => colours.green(words))
      .replace(/^( +(?:replay|saved):)/u, (word) => colours.dim(word));
