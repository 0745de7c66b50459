import type { SwitchEvent } from './event.ts';
import type { Input } from './input.ts';

/** A configuration and what happens in it, plain JSON. */
export interface Scenario<C = unknown, I extends Input = Input> {
  readonly switch: string;
  readonly config: C;
  readonly inputs: readonly I[];
  /**
   * Where a switch promises no order of what it says: the number of the legal
   * order in which it is heard. Without it, or with 0, as it is said.
   */
  readonly order?: number;
}

/** Whether the switch did what it was asked. Actions and failures are always accepted. */
export type Answer = 'accepted' | 'refused';

/** One input answered: the state after it and what was said. */
export interface Step<S = unknown, I extends Input = Input> {
  readonly input: I;
  readonly answer: Answer;
  readonly events: readonly SwitchEvent[];
  readonly before: S;
  readonly after: S;
  /** The ReferenceID under which the input was asked, when it is a request. */
  readonly reference: number | undefined;
}

/** A scenario played. */
export interface Trace<S = unknown, I extends Input = Input> {
  readonly scenario: Scenario<unknown, I>;
  readonly steps: readonly Step<S, I>[];
  /** What is heard after each step, where that is not what is said in it. */
  readonly heard?: readonly (readonly SwitchEvent[])[];
}
