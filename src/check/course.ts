import type { Fault } from '../model/fault.ts';
import type { Input } from '../model/input.ts';
import type { Invariant, Violation } from '../model/invariant.ts';
import type { Scenario } from '../model/scenario.ts';
import type { Switch } from '../model/switch.ts';
import { Judge } from './judge.ts';
import type { Played } from './play.ts';
import { type Happening, Telling } from './telling.ts';

/** A scenario that can lose some of its inputs without the others' ConnIDs and ReferenceIDs going wrong. */
export interface Course<C = unknown, I extends Input = Input> {
  readonly config: C;
  readonly happenings: readonly Happening<I>[];
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
export const courseOf = <C, I extends Input>({ config, inputs }: Scenario<C, I>): Course<C, I> => ({
  config,
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
  { config, happenings }: Course<C, I>,
  { invariant, fault }: Asked<S, I>,
): Outcome<C, S, I> {
  const exchange = sw.install(config, fault);
  const judge = new Judge(invariant === undefined ? [] : [invariant]);
  const telling = new Telling(exchange);
  for (const happening of happenings) {
    const step = telling.tell(happening);
    if (step !== undefined) judge.step(exchange, step);
    if (judge.violations.length > 0) break;
  }
  const { steps, told, makers } = telling;
  if (judge.violations.length === 0) judge.end(exchange, steps.at(-1));
  const scenario = { switch: sw.name, config, inputs: told.map(({ input }) => input) };
  return {
    course: { config, happenings: told },
    scenario,
    trace: { scenario, steps, exchange },
    violation: judge.violations[0],
    makers,
  };
}
