import type { Citation } from '../../model/invariant.ts';
import type { Drawing } from './drawing.ts';

/** A claim and what happened that it was broken by, ready to be told and to be drawn in any form. Plain JSON. */
export interface Case {
  readonly claim: BrokenClaim;
  /** Empty where the claim holds after all, as in a counterexample of something that was mended. */
  readonly evidence: string;
  /** Why it broke, in one sentence. */
  readonly why: string;
  readonly drawing: Drawing;
  /** The configuration in which no way there is shorter; `null` where that is not certain. */
  readonly shortestIn: string | null;
  /** What became of it, where it did not break. */
  readonly remark: string;
  /** The fault that was planted. */
  readonly fault: string | null;
  /** The command that shows it again. */
  readonly replay: string | null;
  /** The fragment that opens it in the explorer page. */
  readonly link: string | null;
}

/** How something that a report tells of is drawn; nothing where it is told in words. */
export type Draw = (told: object) => readonly string[] | undefined;

/** Everything in words. */
export const inWords: Draw = () => undefined;

/** A claim as reports tell it; without a source where it is asked of every switch. */
export interface BrokenClaim {
  readonly id: string;
  readonly statement: string;
  readonly basis?: 'stated' | 'inferred' | undefined;
  readonly source?: Citation | undefined;
}
