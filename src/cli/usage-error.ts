import type { CommanderError } from 'commander';

import { unknownName } from '../formats/near.ts';
import { printable } from '../formats/printable.ts';

/** A command line that cannot be understood: what is wrong with it, and what there is instead. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/** The one of this name; a `UsageError` with the near ones where there is none. */
export function named<T>(
  kind: string,
  name: string,
  known: readonly T[],
  nameOf: (one: T) => string,
): T {
  const one = known.find((candidate) => nameOf(candidate) === name);
  if (one !== undefined) return one;
  const problem = unknownName(kind, name, known.map(nameOf));
  const list = LISTS.get(kind);
  if (list === undefined) throw new UsageError(problem);
  throw new UsageError(`${problem}${problem.endsWith('?') ? '' : ';'} ${list} lists them`);
}

/** The commands that list what there are many of. */
const LISTS: ReadonlyMap<string, string> = new Map([
  ['invariant', 'partyline invariants'],
  ['fault', 'partyline invariants --faults'],
  ['scenario', 'partyline scenarios'],
]);

/** What the parser of a command's options found wrong, in one line that says where to look. */
export function misuse({ message }: CommanderError, command: string): UsageError {
  const problem = message
    .replace(/^error: /u, '')
    .replace(/\n\(Did you mean (.*)\?\)$/u, ' (did you mean $1?)')
    .replace(/\.$/u, '');
  return new UsageError(`${printable(problem)}; ${command} --help tells what there is`);
}

/** The name an invariant, a fault or a scenario goes by. */
export const idOf = ({ id }: { readonly id: string }): string => id;
