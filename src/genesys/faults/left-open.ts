import type { LeftOpen } from '../../model/speech.ts';

/** What the Genesys documents leave open about how events are said. */
export const leftOpen: readonly LeftOpen[] = [];
