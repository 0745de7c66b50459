import type { Fault } from '../../model/fault.ts';
import type { Input } from '../../model/input.ts';
import type { Invariant, Violation } from '../../model/invariant.ts';
import type { Scenario } from '../../model/scenario.ts';
import type { Switch } from '../../model/switch.ts';
import { type Outcome, courseOf, follow } from './course.ts';
import type { Played } from '../played.ts';
import { simpler } from './simpler.ts';

/** A scenario that breaks an invariant, and its being played. */
export interface Broken<C = unknown, S = unknown, I extends Input = Input> {
  readonly scenario: Scenario<C, I>;
  readonly trace: Played<C, S, I>;
  readonly violation: Violation;
}

/** Which violation is to be kept while a scenario shrinks. */
export interface Shrinking<S = unknown, I extends Input = Input> {
  readonly invariant: Invariant<S>;
  readonly fault?: Fault<S, I> | undefined;
}

/**
 * The smallest scenario found that still breaks the invariant; nothing if the
 * given one does not.
 *
 * It is never longer than the one given, and no single input of it can be left out.
 */
export function shrink<C, S, I extends Input>(
  sw: Switch<C, S, I>,
  scenario: Scenario<C, I>,
  shrinking: Shrinking<S, I>,
): Broken<C, S, I> | undefined {
  let best = follow(sw, courseOf(scenario), shrinking);
  const seen = new Set([written(best)]);
  for (let better: typeof best | undefined = best; better !== undefined;) {
    best = better;
    better = simplerOutcome(sw, best, { ...shrinking, seen });
  }
  const { violation, trace } = best;
  return violation === undefined ? undefined : { scenario: best.scenario, trace, violation };
}

/** The first simpler course that breaks the invariant too and was not met before. */
function simplerOutcome<C, S, I extends Input>(
  sw: Switch<C, S, I>,
  best: Outcome<C, S, I>,
  { seen, ...shrinking }: Shrinking<S, I> & { readonly seen: Set<string> },
): Outcome<C, S, I> | undefined {
  if (best.violation === undefined) return undefined;
  for (const course of simpler(sw, best)) {
    const outcome = follow(sw, course, shrinking);
    if (
      outcome.violation === undefined ||
      outcome.scenario.inputs.length > best.scenario.inputs.length
    ) {
      continue;
    }
    const key = written(outcome);
    if (seen.has(key)) continue;
    seen.add(key);
    return outcome;
  }
  return undefined;
}

const written = ({ scenario: { config, inputs, order } }: Outcome): string =>
  JSON.stringify([config, inputs, order ?? 0]);
