import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

import { canonicalJson } from '../formats/canonical-json.ts';
import {
  type CounterexampleFile,
  counterexampleSchema,
  identity,
} from '../formats/counterexample.ts';
import { FileError } from './errors.ts';
import { fileName } from './file-name.ts';
import { linkOn } from './link-on.ts';
import { readJson } from './read-json.ts';

/**
 * Saves a counterexample below `place`, seen from a folder: all of it or nothing. Says where.
 *
 * One that is there already stays as it is; a different file is never overwritten.
 */
export function saveCounterexample(
  place: string,
  counterexample: CounterexampleFile,
  folder: string,
): string {
  const file = join(place, fileName(counterexample));
  const path = resolve(folder, file);
  makeFolder(dirname(file), folder);
  if (existsSync(path)) {
    if (isSame(path, counterexample)) return file;
    throw new FileError('occupied', file, 'a different file has this name');
  }
  const draft = `${path}.${process.pid}.tmp`;
  try {
    writeFileSync(draft, `${JSON.stringify(counterexample, null, 2)}\n`, { flag: 'wx' });
    renameSync(draft, path);
  } catch (cause) {
    rmSync(draft, { force: true });
    throw new FileError('unwritable', file, 'it cannot be written', { cause });
  }
  return file;
}

/** Makes the folder, unless a link stands on the way there: nothing is made or written behind one. */
function makeFolder(place: string, folder: string): void {
  const link = linkOn(place, folder);
  if (link !== undefined) throw new FileError('link', link, 'it is a link');
  try {
    mkdirSync(resolve(folder, place), { recursive: true });
  } catch (cause) {
    throw new FileError('unwritable', place, 'the folder cannot be made', { cause });
  }
}

function isSame(file: string, counterexample: CounterexampleFile): boolean {
  try {
    const there = counterexampleSchema.safeParse(readJson(file, ''));
    return (
      there.success &&
      canonicalJson(identity(there.data)) === canonicalJson(identity(counterexample))
    );
  } catch {
    return false;
  }
}
