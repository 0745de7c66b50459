import type { CounterexampleFile } from '../formats/counterexample.ts';
import { because } from '../formats/scenarios/because.ts';
import { story } from '../formats/scenarios/story.ts';
import type { Fault } from '../model/fault.ts';
import type { Input } from '../model/input.ts';
import { isLiveness } from './explore/liveness.ts';
import type { Broken } from './shrinking/shrink.ts';

/** How a counterexample came to be found. */
export interface Finding<S = unknown, I extends Input = Input> {
  /** Such as `partyline check --runs 1000`. */
  readonly by: string;
  readonly seed: number;
  /** Such as `2026-11-20`. */
  readonly date: string;
  readonly fault?: Fault<S, I> | undefined;
  /** Types of input that did not happen where it was found. */
  readonly without?: readonly string[] | undefined;
  /** Where a log shows it, and how. */
  readonly log?: string | undefined;
}

/** What is saved of a shrunk scenario that breaks an invariant. */
export function counterexampleOf<C, S, I extends Input>(
  { scenario, trace, violation }: Broken<C, S, I>,
  { by, seed, date, fault, without = [], log }: Finding<S, I>,
): CounterexampleFile {
  const { id } = violation.invariant;
  return {
    format: 1,
    switch: scenario.switch,
    config: Object.fromEntries(Object.entries(scenario.config ?? {})),
    invariant: id,
    fault: fault?.id ?? null,
    status: fault === undefined ? 'open' : 'fault',
    found: { by, seed, date },
    ...(scenario.order !== undefined && scenario.order > 0 && { order: scenario.order }),
    ...(isLiveness(id) && without.length > 0 && { without: [...without] }),
    inputs: trace.steps.map(({ input, answer }) => ({ ...input, answer })),
    story: story(trace, violation),
    why: because(trace, violation),
    evidence: [violation.evidence, ...(log === undefined ? [] : [log])],
  };
}
