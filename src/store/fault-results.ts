import { createHash } from 'node:crypto';
import { appendFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';

import { z } from 'zod';

import { type Examined, examinedSchema } from '../check/adequacy/results.ts';
import { FileError } from './errors.ts';

/** What results are of: the same header means the same results. */
const headerSchema = z.object({
  format: z.literal(1),
  switch: z.string(),
  version: z.string(),
  seed: z.number(),
  runs: z.number(),
  states: z.number(),
  /** Of the faults, the invariants and the vocabulary. */
  fingerprint: z.string(),
});

export type ResultsHeader = z.infer<typeof headerSchema>;

/** A short name for a text: the first digits of its hash. */
export const fingerprint = (text: string): string =>
  createHash('sha256').update(text).digest('hex').slice(0, 12);

/**
 * Results kept line by line while they come in, so that an interrupted command
 * goes on where it ended. A file of other runs, of other faults, or one that was
 * cut short in its header is begun anew; a line that was cut short is left out.
 */
export class FaultResults {
  readonly #file: string;
  readonly #path: string;
  readonly #kept = new Map<string, Examined>();

  constructor(file: string, folder: string, header: ResultsHeader, isFresh: boolean) {
    this.#file = file;
    this.#path = resolve(folder, file);
    const lines = this.#lines();
    if (!isFresh && lines[0] === JSON.stringify(header)) this.#keep(lines.slice(1));
    else this.#write(() => writeFileSync(this.#path, `${JSON.stringify(header)}\n`));
  }

  /** What is known already. */
  get kept(): ReadonlyMap<string, Examined> {
    return this.#kept;
  }

  add(result: Examined): void {
    this.#kept.set(result.fault, result);
    this.#write(() => appendFileSync(this.#path, `${JSON.stringify(result)}\n`));
  }

  #lines(): readonly string[] {
    if (!existsSync(this.#path)) return [];
    try {
      return readFileSync(this.#path, 'utf8').split('\n');
    } catch (cause) {
      throw new FileError('unreadable', this.#file, 'it cannot be read', { cause });
    }
  }

  #keep(lines: readonly string[]): void {
    for (const line of lines) {
      const result = examinedSchema.safeParse(parsed(line));
      if (result.success) this.#kept.set(result.data.fault, result.data);
    }
    if (lines.at(-1) !== '') this.#write(() => appendFileSync(this.#path, '\n'));
  }

  #write(write: () => void): void {
    try {
      mkdirSync(dirname(this.#path), { recursive: true });
      write();
    } catch (cause) {
      throw new FileError('unwritable', this.#file, 'it cannot be written', { cause });
    }
  }
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}
