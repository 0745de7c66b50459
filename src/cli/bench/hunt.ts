import { Judge } from '../../check/judge.ts';
import { type Drawing, rounds } from '../../check/walking/rounds.ts';
import type { Fault } from '../../model/fault.ts';
import type { Input } from '../../model/input.ts';
import type { Invariant } from '../../model/invariant.ts';
import type { Scenario } from '../../model/scenario.ts';
import type { Switch } from '../../model/switch.ts';

/** One fault looked for from one seed. */
export interface Hunt<C = unknown, I extends Input = Input> {
  /** How many runs it took; nothing if it was not found. */
  readonly runs: number | undefined;
  /** The inputs that were answered. */
  readonly steps: number;
  /** What was found, as far as the step that gives it away. */
  readonly scenario: Scenario<C, I> | undefined;
}

/** The invariant that a fault was planted for. */
export function brokenBy<S, I extends Input>(
  { name, invariants }: Pick<Switch<unknown, S, I>, 'name' | 'invariants'>,
  { id, breaks }: Fault<S, I>,
): Invariant<S> {
  const invariant = invariants.find((one) => one.id === breaks);
  if (invariant === undefined) throw new Error(`${name}: ${id} breaks ${breaks}, no invariant`);
  return invariant;
}

/** Looks at random for what a planted fault breaks, with the invariant it was planted for. */
export function hunt<C, S, I extends Input>(
  sw: Switch<C, S, I>,
  fault: Fault<S, I>,
  drawing: Drawing<C, S, I>,
): Hunt<C, I> {
  const judge = new Judge([brokenBy(sw, fault)]);
  let runs = 0;
  let steps = 0;
  for (const traces of rounds(sw, { ...drawing, fault })) {
    for (const trace of traces) {
      runs += 1;
      judge.run(trace);
      const [violation] = judge.violations;
      steps += violation === undefined ? trace.steps.length : violation.step + 1;
      if (violation === undefined) continue;
      const inputs = trace.scenario.inputs.slice(0, violation.step + 1);
      return { runs, steps, scenario: { ...trace.scenario, inputs } };
    }
  }
  return { runs: undefined, steps, scenario: undefined };
}
