import type { Input } from '../../model/input.ts';
import type { Violation } from '../../model/invariant.ts';
import type { Played } from '../played.ts';
import type { Broken } from '../shrinking/shrink.ts';
import type { Pair } from './encounters.ts';
import type { Studied } from './possible.ts';
import type { Witness } from './witness.ts';

/**
 * Two things that can happen, and what came of it when they met.
 *
 * Things are what changes calls: requests that are carried out, what people,
 * the network and the switch do, and what fails. The second meets the first
 * when it is about a call that the first was about and that has been live
 * since, or about a call that shares a party with such a call: `after` the
 * first was carried out, or `meanwhile`, while the first is a request in
 * flight.
 */
export interface Interaction<C = unknown, S = unknown, I extends Input = Input> extends Pair {
  /** A smallest scenario in which they meet; nothing where they do in no study. */
  readonly witness: Witness<C, I> | undefined;
  /** The witness, played. */
  readonly trace: Played<C, S, I> | undefined;
  /** How often they met in random runs. */
  readonly exercised: number;
  /** What breaks a claim in the step in which the second happens. */
  readonly broken: Breach<C, S, I> | undefined;
}

/** A smallest scenario that breaks a claim where two things meet. */
export interface Breach<C = unknown, S = unknown, I extends Input = Input> {
  readonly trace: Played<C, S, I>;
  readonly violation: Violation;
}

/** All interactions of a switch. */
export interface Interactions<C = unknown, S = unknown, I extends Input = Input> {
  readonly switch: string;
  /** Everything that can happen, by type of input, in the order of the switch. */
  readonly types: readonly string[];
  readonly requests: ReadonlySet<string>;
  readonly studies: readonly Studied[];
  readonly runs: number;
  readonly seed: number;
  readonly fault: string | undefined;
  /** Only these two were asked for. */
  readonly only: Pick<Pair, 'first' | 'second'> | undefined;
  /** Those that are possible, exercised or broken. */
  readonly pairs: readonly Interaction<C, S, I>[];
  /** What random runs found broken, each in a smallest scenario. */
  readonly found: readonly Broken<C, S, I>[];
  /** It was told to stop before its end. */
  readonly isStopped: boolean;
}
