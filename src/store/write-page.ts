import { existsSync, readFileSync, statSync } from 'node:fs';
import { resolve } from 'node:path';

import { FileError } from './errors.ts';
import { writeText } from './write-text.ts';

/** What every explorer page begins with, whatever its version. */
const TITLE = '<title>partyline explorer</title>';

/** How many characters come before the title at most. */
const HEAD = 4000;

/** Writes the explorer page, named from a folder, over an earlier one only. */
export function writePage(file: string, html: string, folder: string): void {
  const path = resolve(folder, file);
  if (existsSync(path) && statSync(path).isFile() && !isPage(path)) {
    throw new FileError('occupied', file, 'it is there already and is no explorer page');
  }
  writeText(file, html, folder);
}

const isPage = (path: string): boolean => readFileSync(path, 'utf8').slice(0, HEAD).includes(TITLE);
