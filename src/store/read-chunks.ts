import { type FileHandle, open } from 'node:fs/promises';
import { resolve } from 'node:path';

import { FileError } from './errors.ts';

/** How much is read at a time, while what was read before is looked at. */
const READ = 1 << 20;

/** How much is told at a time: texts of this size die young, larger ones fill the memory first. */
const CHUNK = 1 << 16;

/**
 * Reads a file of any size piece by piece, named from a folder. Pipes will do.
 * A piece is only good until the next one is asked for.
 */
export async function* readChunks(file: string, folder: string): AsyncGenerator<Uint8Array> {
  const opened = await openLog(file, folder);
  try {
    const about = await opened.stat();
    if (about.isDirectory()) throw new FileError('not-a-file', file, 'it is a folder');
    yield* about.isFile() ? readAhead(opened) : readAsItComes(opened);
  } finally {
    await opened.close();
  }
}

/** Of a file: the next piece is read while the last one is looked at. */
async function* readAhead(opened: FileHandle): AsyncGenerator<Uint8Array> {
  let free = new Uint8Array(READ);
  let ahead = opened.read(new Uint8Array(READ), 0, READ);
  try {
    for (;;) {
      const { bytesRead, buffer } = await ahead;
      if (bytesRead === 0) return;
      ahead = opened.read(free, 0, READ);
      for (let at = 0; at < bytesRead; at += CHUNK) {
        yield buffer.subarray(at, Math.min(at + CHUNK, bytesRead));
      }
      free = buffer;
    }
  } finally {
    await Promise.allSettled([ahead]);
  }
}

/** Of a pipe: what comes later may never come. */
async function* readAsItComes(opened: FileHandle): AsyncGenerator<Uint8Array> {
  const buffer = new Uint8Array(CHUNK);
  for (;;) {
    const { bytesRead } = await opened.read(buffer, 0, CHUNK);
    if (bytesRead === 0) return;
    yield buffer.subarray(0, bytesRead);
  }
}

async function openLog(file: string, folder: string): Promise<FileHandle> {
  try {
    return await open(resolve(folder, file), 'r');
  } catch (cause) {
    const missing = cause instanceof Error && 'code' in cause && cause.code === 'ENOENT';
    if (missing) throw new FileError('missing', file, 'there is no such file', { cause });
    throw new FileError('unreadable', file, 'it cannot be opened', { cause });
  }
}
