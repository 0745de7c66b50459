import type { SwitchEvent } from './event.ts';

/** Two things said, by their places in a trace: the first is said before the second in every legal order of it. */
export type Precedence = readonly [earlier: number, later: number];

/**
 * What must be said before what. Whatever it does not put in order may be said
 * in any; the order in which the recipe says it is one of the legal ones, so
 * that `earlier < later` in every pair. Pairs that follow from others may be
 * left out.
 */
export type Order = (said: readonly SwitchEvent[]) => readonly Precedence[];
