import { z } from 'zod';

/** Where JSON does not have the shape it should, and how. */
export interface Misread {
  readonly place: string;
  readonly problem: string;
}

/** The first thing wrong with a value, in words; a union's deepest branch speaks for it. */
export function misread(error: z.ZodError): Misread {
  const [first] = error.issues;
  if (first === undefined) return { place: '', problem: 'is not what it should be' };
  const extra = first.code === 'unrecognized_keys' ? first.keys.slice(0, 1) : [];
  return {
    place: z.core.toDotPath([...first.path, ...extra]),
    problem: extra.length > 0 ? 'no such field' : lowered(first.message),
  };
}

const lowered = (message: string): string => message.charAt(0).toLowerCase() + message.slice(1);
