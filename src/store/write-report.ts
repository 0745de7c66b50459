import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

import { EXPLORER } from '../formats/html/case-html.ts';
import { GENERATOR } from '../formats/html/html-page.ts';
import { FileError } from './errors.ts';
import { linkOn } from './link-on.ts';
import { type Sort, replaceable } from './replaceable.ts';
import { writableFolder } from './writable.ts';

/** Every report names its generator in its head. */
const REPORT: Sort = {
  title: 'report of partyline',
  begins: (beginning) => beginning.includes(GENERATOR),
};

/** Whether a report can be written there; throws `FileError` before anything is run for nothing. */
export function reportFile(place: string, name: string, folder: string): string {
  const file = join(place, `${name}.html`);
  writableFolder(place, folder);
  const link = linkOn(file, folder);
  if (link?.endsWith('.html') === true) throw new FileError('occupied', link, 'it is a link');
  replaceable(file, folder, REPORT);
  return file;
}

/** Writes a report below a folder, over an earlier report only. Says where. */
export function writeReport(place: string, name: string, html: string, folder: string): string {
  const file = reportFile(place, name, folder);
  try {
    makeFolder(resolve(folder, place));
    writeFileSync(resolve(folder, file), html);
  } catch (cause) {
    throw new FileError('unwritable', file, 'it cannot be written', { cause });
  }
  return file;
}

/** One folder at a time: `recursive` never comes back where a folder can be looked at and nothing made in it, as in /proc. */
function makeFolder(path: string): void {
  if (existsSync(path)) return;
  makeFolder(dirname(path));
  mkdirSync(path);
}

/** Puts the explorer page beside a report whose links open it, unless something of its name is there already; says whether this page is there now. */
export function addExplorer(place: string, page: string, folder: string): boolean {
  const path = resolve(folder, place, EXPLORER);
  try {
    writeFileSync(path, page, { flag: 'wx' });
    return true;
  } catch (cause) {
    if (cause instanceof Error && 'code' in cause && cause.code === 'EEXIST') {
      return isSame(path, page);
    }
    throw new FileError('unwritable', join(place, EXPLORER), 'it cannot be written', { cause });
  }
}

/** Whether a file is this page. */
function isSame(path: string, page: string): boolean {
  return existsSync(path) && statSync(path).isFile() && readFileSync(path, 'utf8') === page;
}
