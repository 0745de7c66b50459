import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';

import { FileError } from './errors.ts';

/** Writes a text file, named from a folder, over what is there. */
export function writeText(file: string, text: string, folder: string): void {
  try {
    writeFileSync(resolve(folder, file), text);
  } catch (cause) {
    throw new FileError('unwritable', file, 'it cannot be written', { cause });
  }
}
