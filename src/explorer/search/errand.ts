import type { Input } from '../../model/input.ts';
import type { Setup } from '../session/session.ts';

/** What a worker is sent to look for. */
export type Errand = ViolationErrand | WayErrand;

/** Any run that breaks an invariant. */
export interface ViolationErrand {
  readonly kind: 'violation';
  readonly setup: Setup;
  readonly runs: number;
  readonly seed: number;
}

/** A shortest way to where `inputs` lead, or from there on to an event. */
export interface WayErrand {
  readonly kind: 'way';
  readonly setup: Setup;
  readonly inputs: readonly Input[];
  /** The event to come to; nothing: the state that `inputs` lead to. */
  readonly event?: Wanted | undefined;
  /** How many steps to try at most. */
  readonly budget: number;
}

/** An event, and who is to hear it. */
export interface Wanted {
  readonly event: string;
  /** Anybody if nothing is said. */
  readonly to?: string | undefined;
}

/** What a worker says of its errand. */
export type Message =
  | { readonly kind: 'progress'; readonly done: number; readonly text: string }
  | {
      readonly kind: 'found';
      readonly text: string;
      /** What the branch is called that shows it. */
      readonly name: string;
      readonly inputs: readonly Input[];
      readonly order?: number | undefined;
    }
  | { readonly kind: 'nothing'; readonly text: string }
  | { readonly kind: 'failed'; readonly text: string };
