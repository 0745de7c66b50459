import type { Input } from '../model/input.ts';
import type { Scenario, Trace } from '../model/scenario.ts';
import type { Exchange } from '../model/switch.ts';

/** A scenario played, and the exchange it was played on. */
export interface Played<C = unknown, S = unknown, I extends Input = Input> extends Trace<S, I> {
  readonly scenario: Scenario<C, I>;
  readonly exchange: Exchange<S, I>;
}
