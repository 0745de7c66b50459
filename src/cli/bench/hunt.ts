import { dice, seedOf } from '../../check/walking/dice.ts';
import { MAX_STEPS } from '../../check/interleaving.ts';
import { Judge } from '../../check/judge.ts';
import { shrink } from '../../check/shrinking/shrink.ts';
import { walk } from '../../check/walking/walk.ts';
import type { Fault } from '../../model/fault.ts';
import type { Input } from '../../model/input.ts';
import type { Scenario } from '../../model/scenario.ts';
import type { Switch } from '../../model/switch.ts';

/** One fault looked for from one seed. */
export interface Hunt {
  /** How many runs it took; nothing if it was not found. */
  readonly runs: number | undefined;
  /** Milliseconds until it was found. */
  readonly finding: number;
  /** Milliseconds that shrinking took. */
  readonly shrinking: number;
  readonly steps: number;
}

/** How a fault is looked for. */
export interface Hunting {
  readonly seed: number;
  readonly maxRuns: number;
}

/** Looks for what a planted fault breaks, with the invariant it was planted for, and shrinks it. */
export function hunt<C, S, I extends Input>(
  sw: Switch<C, S, I>,
  fault: Fault<S, I>,
  { seed, maxRuns }: Hunting,
): Hunt {
  const invariant = sw.invariants.find(({ id }) => id === fault.breaks);
  if (invariant === undefined) {
    throw new Error(`${fault.id} breaks ${fault.breaks}, which is no invariant`);
  }
  const judge = new Judge([invariant]);
  const began = performance.now();
  for (let run = 0; run < maxRuns; run += 1) {
    const scenario = broken(sw, fault, { judge, seed: seedOf(seed, run) });
    if (scenario === undefined) continue;
    const found = performance.now();
    const shrunk = shrink(sw, scenario, { invariant, fault });
    const steps = shrunk?.scenario.inputs.length ?? Number.NaN;
    return { runs: run + 1, finding: found - began, shrinking: performance.now() - found, steps };
  }
  return {
    runs: undefined,
    finding: performance.now() - began,
    shrinking: Number.NaN,
    steps: Number.NaN,
  };
}

interface OneRun<S> {
  readonly judge: Judge<S>;
  readonly seed: number;
}

/** One random run on the broken switch; its scenario up to the first violation, if there is one. */
function broken<C, S, I extends Input>(
  sw: Switch<C, S, I>,
  fault: Fault<S, I>,
  { judge, seed }: OneRun<S>,
): Scenario<C, I> | undefined {
  const choose = dice(seed);
  const config = sw.drawConfiguration(choose, {});
  const exchange = sw.install(config, fault);
  const steps = walk(exchange, choose, { maxSteps: MAX_STEPS });
  judge.begin();
  for (const step of steps) judge.step(exchange, step);
  judge.end(exchange, steps.at(-1));
  const [violation] = judge.violations;
  if (violation === undefined) return undefined;
  return {
    switch: sw.name,
    config,
    inputs: steps.slice(0, violation.step + 1).map(({ input }) => input),
  };
}
