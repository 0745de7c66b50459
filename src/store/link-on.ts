import { lstatSync } from 'node:fs';
import { join, normalize, resolve, sep } from 'node:path';

/** The first link on the way from a folder down to `place`, as it is seen from there; looks, and makes nothing. */
export function linkOn(place: string, folder: string): string | undefined {
  let way = '';
  for (const part of normalize(place).split(sep)) {
    way = join(way, part);
    if (isLink(resolve(folder, way))) return way;
  }
  return undefined;
}

/** What cannot be looked at is told when it is opened. */
function isLink(path: string): boolean {
  try {
    return lstatSync(path).isSymbolicLink();
  } catch {
    return false;
  }
}
