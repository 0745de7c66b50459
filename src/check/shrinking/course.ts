import type { Fault } from '../../model/fault.ts';
import type { Input } from '../../model/input.ts';
import type { Invariant, Violation } from '../../model/invariant.ts';
import type { Scenario } from '../../model/scenario.ts';
import type { Switch } from '../../model/switch.ts';
import { asHeard } from '../order/hearing.ts';
import { Judge } from '../judge.ts';
import type { Played } from '../played.ts';
import { type Happening, Telling } from './telling.ts';

/** A scenario that can lose some of its inputs without the others' ConnIDs and ReferenceIDs going wrong. */
export interface Course<C = unknown, I extends Input = Input> {
  readonly config: C;
  readonly happenings: readonly Happening<I>[];
  /** The order in which what is said is heard, as a scenario has it. */
  readonly order?: number | undefined;
}

/** A course played: what was left of it, and the first evidence against the invariant asked about. */
export interface Outcome<C = unknown, S = unknown, I extends Input = Input> {
  readonly course: Course<C, I>;
  readonly scenario: Scenario<C, I>;
  readonly trace: Played<C, S, I>;
  readonly violation: Violation | undefined;
  /** The happenings that made a call. */
  readonly makers: ReadonlySet<Happening<I>>;
}

/** What is asked about a course. */
export interface Asked<S = unknown, I extends Input = Input> {
  readonly invariant?: Invariant<S> | undefined;
  readonly fault?: Fault<S, I> | undefined;
}

/** A scenario as a course; what its inputs refer to is found by following it. */
export const courseOf = <C, I extends Input>({
  config,
  inputs,
  order,
}: Scenario<C, I>): Course<C, I> => ({
  config,
  order,
  happenings: inputs.map((input, id) => ({ id, input, origins: [] })),
});

/**
 * Plays a course with its calls and requests numbered anew.
 *
 * Leaves out what refers to something left out and what cannot be asked any
 * more; stops at the first evidence against the invariant.
 */
export function follow<C, S, I extends Input>(
  sw: Switch<C, S, I>,
  { config, happenings, order = 0 }: Course<C, I>,
  { invariant, fault }: Asked<S, I>,
): Outcome<C, S, I> {
  const exchange = sw.install(config, fault);
  const judge = new Judge(invariant === undefined ? [] : [invariant]);
  const telling = new Telling(exchange);
  for (const happening of happenings) {
    const step = telling.tell(happening);
    if (step !== undefined && order === 0) judge.step(exchange, step);
    if (judge.violations.length > 0) break;
  }
  const { steps, told, makers } = telling;
  const scenario = {
    switch: sw.name,
    config,
    inputs: told.map(({ input }) => input),
    ...(order > 0 && { order }),
  };
  const trace = asHeard(sw, { scenario, steps, exchange });
  if (order > 0) judge.run(trace);
  else if (judge.violations.length === 0) judge.end(exchange, steps.at(-1));
  return {
    course: { config, order, happenings: told },
    scenario,
    trace,
    violation: judge.violations[0],
    makers,
  };
}
