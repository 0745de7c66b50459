import { type Dirent, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';

import { FileError } from './errors.ts';
import { linkOn } from './link-on.ts';

/** The counterexamples that are kept in a folder, and what stands there in their way. */
export interface SavedCounterexamples {
  /** `<switch>/<invariant>.<8 hex>.json`, in order. */
  readonly files: readonly string[];
  /** Why others cannot be told: a folder that is a link, a file or closed. */
  readonly refused: readonly FileError[];
}

/** The counterexamples below `place`, seen from a folder. Hidden files are nobody's counterexamples. */
export function savedCounterexamples(place: string, folder: string): SavedCounterexamples {
  const files: string[] = [];
  const refused: FileError[] = [];
  const within = (part: string): readonly Dirent[] => {
    try {
      return entries(part, folder);
    } catch (error) {
      if (!(error instanceof FileError)) throw error;
      refused.push(error);
      return [];
    }
  };
  for (const { name } of within(place).filter(isSwitchFolder)) {
    const part = join(place, name);
    const saved = within(part).filter((entry) => entry.name.endsWith('.json'));
    files.push(...saved.map((entry) => join(part, entry.name)));
  }
  return { files: files.toSorted(), refused };
}

/** Whether an entry is, or should be, the folder of a switch: notes such as README.md may stand beside them. */
const isSwitchFolder = (entry: Dirent): boolean =>
  entry.isDirectory() || !entry.name.includes('.') || entry.name.endsWith('.json');

/** What is in a folder, hidden files left out; nothing where there is no such folder. */
function entries(part: string, folder: string): readonly Dirent[] {
  if (linkOn(part, folder) !== undefined) {
    throw new FileError('link', part, 'it is a link');
  }
  try {
    return readdirSync(resolve(folder, part), { withFileTypes: true })
      .filter(({ name }) => !name.startsWith('.'))
      .toSorted((one, other) => (one.name < other.name ? -1 : 1));
  } catch (cause) {
    const code = cause instanceof Error && 'code' in cause ? cause.code : '';
    if (code === 'ENOENT') return [];
    if (code === 'ENOTDIR') throw new FileError('not-a-folder', part, 'it is no folder', { cause });
    throw new FileError('unreadable', part, 'the folder cannot be read', { cause });
  }
}
