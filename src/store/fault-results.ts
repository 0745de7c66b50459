import { createHash } from 'node:crypto';
import {
  appendFileSync,
  existsSync,
  mkdirSync,
  readFileSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
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
  statesOfDerived: z.number().optional(),
  /** Of the faults, the invariants and the vocabulary. */
  fingerprint: z.string(),
});

export type ResultsHeader = z.infer<typeof headerSchema>;

/** A short name for a text: the first digits of its hash. */
export const fingerprint = (text: string): string =>
  createHash('sha256').update(text).digest('hex').slice(0, 12);

/**
 * Results kept line by line while they come in, so that an interrupted command
 * goes on where it ended. A file of other runs or of other faults is begun anew,
 * and what was cut short at its end is left out; one that is spoilt otherwise is
 * left alone and told of.
 */
export class FaultResults {
  readonly #file: string;
  readonly #path: string;
  readonly #kept = new Map<string, Examined>();

  constructor(file: string, folder: string, header: ResultsHeader, isFresh: boolean) {
    this.#file = file;
    this.#path = resolve(folder, file);
    const [first, ...others] = isFresh ? [] : this.#lines();
    const written = JSON.stringify(header);
    if (first === written) this.#keep(others);
    else this.#write(() => writeFileSync(this.#path, `${written}\n`));
  }

  /** What is known already. */
  get kept(): ReadonlyMap<string, Examined> {
    return this.#kept;
  }

  add(result: Examined): void {
    this.#kept.set(result.fault, result);
    this.#write(() => appendFileSync(this.#path, `${JSON.stringify(result)}\n`));
  }

  /** The whole lines, the header first; what was cut short after them is taken away. */
  #lines(): readonly string[] {
    if (!existsSync(this.#path)) return [];
    const text = this.#text();
    const whole = text.slice(0, text.lastIndexOf('\n') + 1);
    const [first = text, ...others] = whole.split('\n').slice(0, -1);
    const isHeader = whole === '' ? isHeaderBegun(text) : isHeaderWhole(first);
    if (!isHeader) this.#fail(1);
    if (whole !== text) this.#write(() => truncateSync(this.#path, Buffer.byteLength(whole)));
    return whole === '' ? [] : [first, ...others];
  }

  #text(): string {
    try {
      return readFileSync(this.#path, 'utf8');
    } catch (cause) {
      throw new FileError('unreadable', this.#file, 'it cannot be read', { cause });
    }
  }

  #keep(lines: readonly string[]): void {
    for (const [index, line] of lines.entries()) {
      const result = examinedSchema.safeParse(parsed(line));
      if (result.success) this.#kept.set(result.data.fault, result.data);
      else this.#fail(index + 2);
    }
  }

  #fail(line: number): never {
    throw new FileError('spoilt', this.#file, `line ${line} is not what \`faults\` writes`);
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

const isHeaderWhole = (line: string): boolean => headerSchema.safeParse(parsed(line)).success;

/** All that was written is the beginning of a header. */
const isHeaderBegun = (text: string): boolean => text.startsWith(HEAD) || HEAD.startsWith(text);

const HEAD = '{"format":1,';

function parsed(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}
