import type { Input } from '../../model/input.ts';
import type { Invariant } from '../../model/invariant.ts';
import type { Exchange } from '../../model/switch.ts';
import type { Coverage } from '../coverage.ts';

/** What is to be gone through. */
export interface Territory<S = unknown, I extends Input = Input> {
  readonly exchange: Exchange<S, I>;
  readonly invariants: readonly Invariant<S>[];
  /** Every input that may happen. */
  readonly alphabet: readonly I[];
}

/** How far to go. */
export interface Bounds {
  /** How many inputs a scenario may have. */
  readonly depth?: number | undefined;
  readonly states?: number | undefined;
  /** Of memory, everything counted. */
  readonly bytes?: number | undefined;
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

/** What must be possible everywhere, whatever the switch: beside the invariants. */
export const LIVENESS = {
  deadlock: 'something-can-happen',
  stuck: 'rest-is-reachable',
} as const;

/** What each of them says. */
export const LIVENESS_STATEMENTS: Readonly<Record<string, string>> = {
  [LIVENESS.deadlock]:
    'As long as a call is live or a request in flight, something can happen that leads on.',
  [LIVENESS.stuck]: 'From everywhere the switch can come to rest: no party is stuck for ever.',
};

/** What was gone through. */
export interface Explored<I extends Input = Input> {
  readonly ending: Ending;
  /** States of the switch together with what the invariants remember. */
  readonly states: number;
  /** States of the switch alone. */
  readonly switchStates: number;
  readonly transitions: number;
  /** The length of the longest of the shortest scenarios. */
  readonly depth: number;
  readonly bytesPerState: number;
  readonly learnedBytes: number;
  readonly ways: readonly Way<I>[];
  readonly coverage: Coverage;
  /** The ids of the invariants that were put to the test. */
  readonly exercised: ReadonlySet<string>;
}

/** Goes through a territory, some states at a time. */
export interface Explorer<I extends Input = Input> {
  /** Goes on for about this many states; false once there is nothing left or a bound was met. */
  advance(states: number): boolean;
  /** How many invariants were found violated so far. */
  readonly violations: number;
  readonly progress: {
    readonly states: number;
    readonly frontier: number;
    readonly depth: number;
    readonly transitions: number;
  };
  /** What was gone through so far; `stopped` if that is not all. */
  result(): Explored<I>;
}
