import { accessSync, constants, existsSync, statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';

import { FileError } from './errors.ts';
import { type Sort, replaceable } from './replaceable.ts';

/**
 * Throws `FileError` where a file, named from a folder, cannot be written, or is
 * there already and of another sort: before anything is run for nothing.
 */
export function writableFile(file: string, folder: string, sort: Sort): void {
  const path = resolve(folder, file);
  if (isFolder(path)) throw new FileError('unwritable', file, 'it is a folder, not a file');
  if (!existsSync(path) && !existsSync(dirname(path))) {
    throw new FileError('unwritable', file, 'its folder does not exist');
  }
  if (!isWritable(existsSync(path) ? path : dirname(path))) {
    throw new FileError('unwritable', file, 'it cannot be written');
  }
  replaceable(file, folder, sort);
}

/** Throws `FileError` where nothing can be written in a folder, named from another; it may be there or be made. */
export function writableFolder(place: string, folder: string): void {
  let path = resolve(folder, place);
  while (!existsSync(path) && dirname(path) !== path) path = dirname(path);
  if (!isFolder(path)) {
    throw new FileError('occupied', place, `${path} is a file, and a folder is needed there`);
  }
  if (!isWritable(path)) {
    throw new FileError('unwritable', place, 'nothing can be written there');
  }
}

const isFolder = (path: string): boolean => existsSync(path) && statSync(path).isDirectory();

function isWritable(path: string): boolean {
  try {
    accessSync(path, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}
