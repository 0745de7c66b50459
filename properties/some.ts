import { inject } from 'vitest';

declare module 'vitest' {
  interface ProvidedContext {
    /** The part of the usual walks that is walked: 1 in the tests, less where they are run again and again. */
    readonly share: number;
  }
}

/** The share of a number of walks, or of what so many walks meet, that is asked for. */
export const some = (usually: number): number => Math.ceil(usually * inject('share'));
