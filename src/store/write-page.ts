import { type Sort, replaceable } from './replaceable.ts';
import { writeText } from './write-text.ts';

/** Every explorer page begins with this title, whatever its version. */
const TITLE = '<title>partyline explorer</title>';

const PAGE: Sort = {
  title: 'explorer page',
  begins: (beginning) => beginning.includes(TITLE),
};

/** Writes the explorer page, named from a folder, over an earlier one only. */
export function writePage(file: string, html: string, folder: string): void {
  replaceable(file, folder, PAGE);
  writeText(file, html, folder);
}
