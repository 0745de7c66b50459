import { type Dirent, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** The counterexample files below `place`, seen from a folder: `<switch>/<invariant>.<8 hex>.json`, in order. */
export const savedCounterexamples = (place: string, folder: string): readonly string[] =>
  entries(resolve(folder, place))
    .filter((entry) => entry.isDirectory())
    .flatMap(({ name }) =>
      entries(resolve(folder, place, name))
        .filter((entry) => !entry.isDirectory() && entry.name.endsWith('.json'))
        .map((entry) => join(place, name, entry.name)),
    )
    .toSorted();

function entries(folder: string): readonly Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch {
    return [];
  }
}
