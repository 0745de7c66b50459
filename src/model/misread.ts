import { z } from 'zod';

/** Where JSON does not have the shape it should, and how. */
export interface Misread {
  /** Such as `dns[2].type`; empty where it is the whole. */
  readonly place: string;
  readonly problem: string;
}

/** The first thing wrong with a value, in words. */
export function misread({ issues: [first] }: z.ZodError): Misread {
  if (first === undefined) return { place: '', problem: 'is not what it should be' };
  if (first.code === 'unrecognized_keys') {
    return { place: placeOf([...first.path, ...first.keys.slice(0, 1)]), problem: 'no such field' };
  }
  return { place: placeOf(first.path), problem: inWords(first) };
}

const placeOf = (path: readonly PropertyKey[]): string => z.core.toDotPath(path);

function inWords(issue: z.core.$ZodIssue): string {
  if (issue.code === 'invalid_union' && issue.discriminator !== undefined) {
    return `no such ${issue.discriminator}`;
  }
  const message = issue.message.replace(/^Invalid (input|option): /u, '');
  return message.endsWith('received undefined') ? 'missing' : lowered(message);
}

const lowered = (message: string): string => message.charAt(0).toLowerCase() + message.slice(1);
