import { type Dirent, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** The counterexample files of a folder, `<switch>/<invariant>.<8 hex>.json`, in order; none where there is no folder. */
export const savedCounterexamples = (folder: string): readonly string[] =>
  entries(folder)
    .filter((entry) => entry.isDirectory())
    .flatMap(({ name }) =>
      entries(join(folder, name))
        .filter((entry) => !entry.isDirectory() && entry.name.endsWith('.json'))
        .map((entry) => join(folder, name, entry.name)),
    )
    .toSorted();

function entries(folder: string): readonly Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch {
    return [];
  }
}
