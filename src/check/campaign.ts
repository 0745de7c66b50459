import fc from 'fast-check';

import type { Fault } from '../model/fault.ts';
import type { Input } from '../model/input.ts';
import type { Invariant } from '../model/invariant.ts';
import type { Switch } from '../model/switch.ts';
import { type Coverage, CoverageCount } from './coverage.ts';
import { seedOf } from './dice.ts';
import { MAX_STEPS, walks } from './interleaving.ts';
import { Judge } from './judge.ts';
import type { Played } from './play.ts';
import { type Broken, shrink } from './shrink.ts';
import { Situations } from './situations.ts';

/** What a campaign does: how many runs, from which seed, of what. */
export interface Campaigning<C = unknown, S = unknown, I extends Input = Input> {
  readonly runs: number;
  readonly seed: number;
  readonly maxSteps?: number | undefined;
  /** Those of the switch if nothing is said. */
  readonly invariants?: readonly Invariant<S>[] | undefined;
  readonly fault?: Fault<S, I> | undefined;
  readonly config?: C | undefined;
  readonly dialect?: string | undefined;
  readonly calls?: number | undefined;
  /** Ends with the first violation. */
  readonly untilViolation?: boolean | undefined;
  /** Told after each round how far it has come. */
  readonly onProgress?: ((progress: Progress) => void) | undefined;
  /** Ends after the round under way. */
  readonly signal?: AbortSignal | undefined;
}

/** How far a campaign has come. */
export interface Progress {
  readonly runs: number;
  readonly steps: number;
  readonly violations: number;
}

/** A violation that a campaign found, its scenario shrunk. */
export interface Found<C = unknown, S = unknown, I extends Input = Input> extends Broken<C, S, I> {
  /** The run that met it, from 1. */
  readonly run: number;
  /** How many steps that run had taken. */
  readonly stepsBefore: number;
}

/** What a campaign found. */
export interface Campaign<C = unknown, S = unknown, I extends Input = Input> extends Progress {
  readonly switch: string;
  readonly seed: number;
  readonly found: readonly Found<C, S, I>[];
  readonly invariants: readonly Tested[];
  readonly coverage: Coverage;
  /** It was told to stop before its last run. */
  readonly stopped: boolean;
}

/** How often an invariant was put to the test, and how often what was heard did not decide it. */
export interface Tested {
  readonly id: string;
  readonly exercised: number;
  readonly undecided: number;
}
