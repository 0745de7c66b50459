import { type FileHandle, open } from 'node:fs/promises';
import { resolve } from 'node:path';

import { FileError } from './errors.ts';

/** How much is read at a time: texts of this size die young, larger ones fill the memory first. */
const CHUNK = 1 << 16;

/**
 * Reads a file of any size piece by piece, named from a folder. Pipes will do.
 * A piece is only good until the next one is asked for.
 */
export async function* readChunks(file: string, folder: string): AsyncGenerator<Uint8Array> {
  const opened = await openLog(file, folder);
  try {
    if ((await opened.stat()).isDirectory()) {
      throw new FileError('not-a-file', file, 'it is a folder');
    }
    const buffer = new Uint8Array(CHUNK);
    for (;;) {
      const { bytesRead } = await opened.read(buffer, 0, CHUNK);
      if (bytesRead === 0) return;
      yield buffer.subarray(0, bytesRead);
    }
  } finally {
    await opened.close();
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
