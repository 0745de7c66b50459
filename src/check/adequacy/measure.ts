import type { Fault } from '../../model/fault.ts';
import type { SwitchEvent } from '../../model/event.ts';
import type { Input } from '../../model/input.ts';
import type { Invariant, Violation } from '../../model/invariant.ts';
import type { Scenario } from '../../model/scenario.ts';
import type { Switch } from '../../model/switch.ts';
import { rounds } from '../walking/rounds.ts';
import { Judge } from '../judge.ts';
import { play } from '../play.ts';
import type { Played } from '../played.ts';
import { isSame } from './same.ts';
import { isSystematic } from './systematic-faults.ts';

/** From which seed runs are drawn, and how many there are at most. */
export interface Measuring {
  readonly seed: number;
  readonly runs: number;
  /** How many states are gone through for a shortest counterexample; none is looked for with 0. */
  readonly states: number;
  /** The same of the faults that are derived from the vocabulary, which are many; as many if nothing is said. */
  readonly statesOfDerived?: number | undefined;
}

/** What random runs made of one fault. */
export interface Measured<C = unknown, S = unknown, I extends Input = Input> {
  /** The invariants that noticed it, in the order in which they did; the first of them first of all. */
  readonly caughtBy: readonly Noticing[];
  /** How many runs went otherwise than on the switch as it is, of those that were looked at. */
  readonly acted: number;
  /** The first scenario that shows it, cut off where it does. */
  readonly shown: Shown<C, S, I> | undefined;
  /** Some runs that went otherwise and that no invariant objects to. */
  readonly unnoticed: readonly Scenario<C, I>[];
}

/** An invariant that noticed a fault, and the run in which it first did, from 1. */
export interface Noticing {
  readonly invariant: string;
  readonly run: number;
}

interface Shown<C, S, I extends Input> {
  readonly scenario: Scenario<C, I>;
  readonly invariant: Invariant<S>;
}

/** A fault that was noticed in so many runs need not be looked for any longer. */
const NOTICED_ENOUGH = 6;

/** How many unnoticed runs are kept. */
const KEPT = 12;

/** Random runs of a switch as it is, and of any of its faults. */
export class FaultRuns<C, S, I extends Input> {
  readonly #switch: Switch<C, S, I>;
  readonly #measuring: Measuring;
  readonly #judge: Judge<S>;
  readonly #drawn: Generator<readonly Played<C, S, I>[]>;
  readonly #healthy: Healthy<C, I>[] = [];

  constructor(sw: Switch<C, S, I>, measuring: Measuring) {
    this.#switch = sw;
    this.#measuring = measuring;
    this.#judge = new Judge(sw.invariants);
    this.#drawn = rounds(sw, measuring);
  }

  /** Looks for what a fault breaks, until so many runs have shown it. The same runs come about as with `check --fault`. */
  measure(fault: Fault<S, I>, enough = NOTICED_ENOUGH): Measured<C, S, I> {
    const tally = new Tally<C, S, I>();
    let run = 0;
    for (const trace of this.#runs(fault)) {
      run += 1;
      if (trace === undefined) continue;
      this.#judge.run(trace);
      tally.add(run, trace, this.#judge.violations, this.#judge.invariants);
      if (tally.noticed >= enough) break;
    }
    return tally;
  }

  /** The runs with a fault, one after another; nothing for one in which it does not act. */
  *#runs(fault: Fault<S, I>): Generator<Played<C, S, I> | undefined> {
    const { runs } = this.#measuring;
    if (fault.ofState === true) {
      for (const traces of rounds(this.#switch, { ...this.#measuring, fault })) yield* traces;
      return;
    }
    for (let index = 0; index < runs; index += 1) {
      const healthy = this.#run(index);
      const isConcerned =
        healthy !== undefined && (!isSystematic(fault) || healthy.events.has(fault.event));
      const trace = isConcerned ? play(this.#switch, healthy.scenario, { fault }) : undefined;
      yield trace !== undefined && healthy !== undefined && differs(trace, healthy.steps)
        ? trace
        : undefined;
    }
  }

  /** A run of the switch as it is: what happens in it does not change with what is said. */
  #run(index: number): Healthy<C, I> | undefined {
    while (this.#healthy.length <= index) {
      const drawn = this.#drawn.next();
      if (drawn.done === true) return undefined;
      for (const { scenario, steps } of drawn.value) {
        const said = steps.map(({ events }) => events);
        const events = new Set(said.flatMap((step) => step.map(({ event }) => event)));
        this.#healthy.push({ scenario, events, steps: said });
      }
    }
    return this.#healthy[index];
  }
}

/** A run of the switch as it is, the events said in it and what is said in each step. */
interface Healthy<C, I extends Input> {
  readonly scenario: Scenario<C, I>;
  readonly events: ReadonlySet<string>;
  readonly steps: readonly (readonly SwitchEvent[])[];
}

/** What was noticed so far. */
class Tally<C, S, I extends Input> implements Measured<C, S, I> {
  acted = 0;
  noticed = 0;
  shown: Shown<C, S, I> | undefined;
  readonly caughtBy: Noticing[] = [];
  readonly unnoticed: Scenario<C, I>[] = [];

  add(
    run: number,
    { scenario }: Played<C, S, I>,
    violations: readonly Violation[],
    invariants: readonly Invariant<S>[],
  ): void {
    this.acted += 1;
    if (violations.length === 0 && this.unnoticed.length < KEPT) this.unnoticed.push(scenario);
    if (violations.length > 0) this.noticed += 1;
    for (const { invariant, step } of violations) {
      if (this.caughtBy.some((known) => known.invariant === invariant.id)) continue;
      this.caughtBy.push({ invariant: invariant.id, run });
      const one = invariants.find(({ id }) => id === invariant.id);
      if (one === undefined || this.shown !== undefined) continue;
      const inputs = scenario.inputs.slice(0, step + 1);
      this.shown = { scenario: { ...scenario, inputs }, invariant: one };
    }
  }
}

/** Whether something else is said than on the switch as it is. */
function differs({ steps }: Played, healthy: readonly (readonly SwitchEvent[])[]): boolean {
  return steps.some(({ events }, index) => !isSame(events, healthy[index] ?? []));
}
