import { closeSync, existsSync, openSync, readSync, statSync } from 'node:fs';
import { resolve } from 'node:path';

import { FileError } from './errors.ts';

/** A sort of file that this program writes: what it is called, and how one is known by its beginning. */
export interface Sort {
  readonly title: string;
  readonly begins: (beginning: string) => boolean;
}

/** How much of a file is its beginning, in bytes. */
const BEGINNING = 4096;

/** Throws `FileError` where a file, named from a folder, is there already and of another sort: only its own kind is replaced. */
export function replaceable(file: string, folder: string, { title, begins }: Sort): void {
  const path = resolve(folder, file);
  if (!existsSync(path)) return;
  const is = statSync(path);
  if (is.isDirectory() || (is.isFile() && !begins(beginningOf(path)))) {
    throw new FileError('occupied', file, `it is there already and is no ${title}`);
  }
}

function beginningOf(path: string): string {
  const bytes = Buffer.alloc(BEGINNING);
  const opened = openSync(path, 'r');
  try {
    return bytes.toString('utf8', 0, readSync(opened, bytes, 0, BEGINNING, 0));
  } finally {
    closeSync(opened);
  }
}
