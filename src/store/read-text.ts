import { closeSync, constants, fstatSync, openSync, readSync } from 'node:fs';
import { resolve } from 'node:path';

import { FileError } from './errors.ts';

/** The largest file that is read: 5 MB. */
const MOST_BYTES = 5_000_000;

/** Reads a text file, named from a folder; one that is too large, or no file at all, is refused before anything is read. */
export function readText(file: string, folder: string): string {
  const opened = open(file, folder);
  try {
    const status = fstatSync(opened);
    if (!status.isFile()) throw new FileError('not-a-file', file, 'it is not a file');
    if (status.size > MOST_BYTES) {
      throw new FileError(
        'too-large',
        file,
        `it has ${status.size} bytes, more than ${MOST_BYTES}`,
      );
    }
    const bytes = new Uint8Array(status.size);
    return decoded(bytes.subarray(0, readSync(opened, bytes)), file);
  } finally {
    closeSync(opened);
  }
}

/** Without waiting: a pipe that nobody writes to would otherwise hold the program up. */
function open(file: string, folder: string): number {
  try {
    return openSync(resolve(folder, file), constants.O_RDONLY | constants.O_NONBLOCK);
  } catch (cause) {
    const missing = cause instanceof Error && 'code' in cause && cause.code === 'ENOENT';
    if (missing) throw new FileError('missing', file, 'there is no such file', { cause });
    throw new FileError('unreadable', file, 'it cannot be opened', { cause });
  }
}

function decoded(bytes: Uint8Array, file: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (cause) {
    throw new FileError('not-text', file, 'it is not UTF-8 text', { cause });
  }
}
