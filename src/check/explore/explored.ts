import type { Symmetry } from '../../model/alike.ts';
import type { Input } from '../../model/input.ts';
import type { Invariant } from '../../model/invariant.ts';
import type { Exchange } from '../../model/switch.ts';
import type { Crossings } from '../conform/crossings.ts';
import type { Coverage } from '../coverage.ts';

/** What is to be gone through. */
export interface Territory<S = unknown, I extends Input = Input> {
  readonly exchange: Exchange<S, I>;
  readonly invariants: readonly Invariant<S>[];
  /** Every input that may happen. */
  readonly alphabet: readonly I[];
  /** The ids of what is looked for; all there are, if nothing is said. */
  readonly sought?: ReadonlySet<string>;
  /** The interruption points of the documents' tables. */
  readonly crossings: Crossings;
  /** What is alike, where that is sure: what is learned of one is known of all. */
  readonly alike?: Symmetry | undefined;
  /** What is alike, where one state is taken for all that differ in who is who. */
  readonly symmetry?: Symmetry | undefined;
}

/** How far to go. */
export interface Bounds {
  /** How many inputs a scenario may have. */
  readonly depth?: number | undefined;
  readonly states?: number | undefined;
  /** Of memory, everything counted. */
  readonly bytes?: number | undefined;
  /** How much is used, where that is known better than by counting what is kept. */
  readonly used?: (() => number) | undefined;
  /** Ends with the depth at which the first violation is found. */
  readonly untilViolation?: boolean | undefined;
}

/** Why an exploration ended: nothing was left, or a bound was met. */
export type Ending = 'complete' | 'depth' | 'states' | 'memory' | 'stopped' | 'violation';

/** A shortest way to a violation: inputs as the exchange draws them, requests in flight by slot. */
export interface Way<I extends Input = Input> {
  /** An invariant's id, or one of `LIVENESS`. */
  readonly invariant: string;
  readonly inputs: readonly I[];
  readonly evidence: string;
}

/** The ids of what must be possible everywhere, whatever the switch: beside the invariants. */
export const LIVENESS = {
  deadlock: 'something-can-happen',
  stuck: 'rest-is-reachable',
} as const;

/** What was gone through. */
export interface Explored<I extends Input = Input> {
  readonly ending: Ending;
  /** States of the switch together with what the invariants remember. */
  readonly states: number;
  /** States of the switch alone; 0 where memory ran out before they were counted. */
  readonly switchStates: number;
  /** How many states those gone through stand for; nothing where none stands for others. */
  readonly standFor?: number | undefined;
  readonly transitions: number;
  /** The length of the longest of the shortest scenarios. */
  readonly depth: number;
  readonly bytesPerState: number;
  readonly learnedBytes: number;
  /** How long it took to run the switch in order to learn from it; the mean, where several did. */
  readonly learningSeconds: number;
  readonly ways: readonly Way<I>[];
  readonly coverage: Coverage;
  /** The ids of the invariants that were put to the test. */
  readonly exercised: ReadonlySet<string>;
}

/** Goes through a territory, some states at a time. */
export interface Explorer<I extends Input = Input> {
  /** Goes on for about this many states; false once there is nothing left or a bound was met. */
  advance(states: number): boolean;
  /** Something that was said to be alike has turned out not to be: nothing is to be concluded. */
  readonly isUnlike: boolean;
  /** The ids of what was found violated so far. */
  readonly violated: Iterable<string>;
  readonly progress: {
    readonly states: number;
    readonly frontier: number;
    readonly depth: number;
    readonly transitions: number;
  };
  /** What was gone through so far; `stopped` if that is not all. */
  result(): Explored<I>;
}
