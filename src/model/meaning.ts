import type { Citation } from './invariant.ts';

/** What a switch tells with one of its events, in a sentence, and where that is said. */
export interface Meaning {
  readonly meaning: string;
  readonly source: Citation;
}
