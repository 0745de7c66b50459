import { Judge } from '../../check/judge.ts';
import { asHeard } from '../../check/order/hearing.ts';
import type { Played } from '../../check/played.ts';
import { Player } from '../../check/player.ts';
import type { SwitchEvent } from '../../model/event.ts';
import type { Input } from '../../model/input.ts';
import type { Violation } from '../../model/invariant.ts';
import type { Step } from '../../model/scenario.ts';
import type { Exchange, Switch } from '../../model/switch.ts';
import { faultNamed } from './faults.ts';
import type { Setup } from './session.ts';

/** What an invariant made of a step: it did not arise, was upheld, could not be decided, or was broken. */
export type Mark = 'not exercised' | 'exercised' | 'undecided' | 'broken';

/** One step of a course as the page needs it. */
export interface CourseStep {
  readonly step: Step;
  /** What is heard after it. */
  readonly heard: readonly SwitchEvent[];
  /** The ReferenceID in each flight slot after it. */
  readonly flight: readonly number[];
  /** One for each invariant of the switch. */
  readonly marks: readonly Mark[];
  readonly violations: readonly Violation[];
}

/** A branch played: what happened at each step, and what every invariant made of it. */
export interface Course {
  readonly setup: Setup;
  readonly exchange: Exchange;
  readonly trace: Played;
  readonly steps: readonly CourseStep[];
  /** In the order of the switch's invariants. */
  readonly violations: readonly Violation[];
}

/** Plays these inputs and judges every step. */
export const courseOf = (sw: Switch, setup: Setup, inputs: readonly Input[]): Course =>
  new Recorder(sw, setup).course(inputs);

/** Plays one course after another; what a course has in common with the one before it is not played again. */
export class Recorder {
  readonly #switch: Switch;
  readonly #setup: Setup;
  readonly #exchange: Exchange;
  #run: Run;

  constructor(sw: Switch, setup: Setup) {
    this.#switch = sw;
    this.#setup = setup;
    this.#exchange = sw.install(setup.config, faultNamed(sw, setup.fault));
    this.#run = new Run(sw, this.#exchange);
  }

  course(inputs: readonly Input[]): Course {
    const { order = 0 } = this.#setup;
    const steps = order === 0 ? this.#gone(inputs) : this.#heardOtherwise(inputs);
    const trace = this.#played(inputs, steps);
    const found = steps.flatMap((step) => step.violations);
    const violations = this.#switch.invariants.flatMap((invariant) =>
      found.filter((violation) => violation.invariant === invariant),
    );
    return { setup: this.#setup, exchange: this.#exchange, trace, steps, violations };
  }

  #gone(inputs: readonly Input[]): readonly CourseStep[] {
    const { steps } = this.#run;
    const goesOn = steps.every(({ step }, index) => step.input === inputs[index]);
    if (!goesOn || this.#run.isOver) this.#run = new Run(this.#switch, this.#exchange);
    for (const input of inputs.slice(this.#run.steps.length)) this.#run.play(input);
    this.#run.rest();
    return [...this.#run.steps];
  }

  /** Where it is heard in another order, what is heard of a step may depend on the steps after it. */
  #heardOtherwise(inputs: readonly Input[]): readonly CourseStep[] {
    const said = new Run(this.#switch, this.#exchange);
    for (const input of inputs) said.play(input);
    const { heard } = this.#played(inputs, said.steps);
    const run = new Run(this.#switch, this.#exchange);
    for (const [index, input] of inputs.entries()) run.play(input, heard?.[index]);
    run.rest();
    return run.steps;
  }

  #played(inputs: readonly Input[], steps: readonly CourseStep[]): Played {
    const { config, order = 0 } = this.#setup;
    const scenario = { switch: this.#switch.name, config, inputs, ...(order > 0 && { order }) };
    const exchange = this.#exchange;
    return asHeard(this.#switch, { scenario, steps: steps.map(({ step }) => step), exchange });
  }
}

/** One course being played. */
class Run {
  readonly steps: CourseStep[] = [];
  /** It was judged at its end, where nothing had changed: it cannot go on. */
  isOver = false;
  readonly #exchange: Exchange;
  readonly #player: Player;
  readonly #judge: Judge;
  readonly #seen: ReturnType<typeof watching>;

  constructor(sw: Switch, exchange: Exchange) {
    this.#exchange = exchange;
    this.#player = new Player(exchange);
    this.#judge = new Judge(sw.invariants);
    this.#seen = watching(this.#judge);
  }

  play(input: Input, heard?: readonly SwitchEvent[]): void {
    const step = this.#player.play(input);
    this.#judge.step(this.#exchange, step, heard);
    const flight = [...this.#player.flight];
    this.steps.push({ step, heard: heard ?? step.events, flight, ...this.#seen() });
  }

  /** Judges what is left, where that was not done when the run came to rest; it belongs to the last step. */
  rest(): void {
    const last = this.steps.at(-1);
    if (last === undefined || last.step.before !== last.step.after) return;
    if (!this.#exchange.atRest(last.step.after)) return;
    this.#judge.end(this.#exchange, last.step);
    this.isOver = true;
    const { violations } = this.#seen();
    this.steps[this.steps.length - 1] = {
      ...last,
      violations: [...last.violations, ...violations],
    };
  }
}

/** Tells what each invariant has made of what came since it was asked last. */
export function watching(judge: Judge): () => Pick<CourseStep, 'marks' | 'violations'> {
  let exercised = [...judge.exercised];
  let undecided = [...judge.undecided];
  let known = new Set(judge.violations);
  return () => {
    const violations = judge.violations.filter((violation) => !known.has(violation));
    const broken = new Set(violations.map(({ invariant }) => invariant));
    const marks = judge.invariants.map((invariant, index): Mark => {
      if (broken.has(invariant)) return 'broken';
      if (judge.exercised[index] !== exercised[index]) return 'exercised';
      return judge.undecided[index] === undecided[index] ? 'not exercised' : 'undecided';
    });
    exercised = [...judge.exercised];
    undecided = [...judge.undecided];
    known = new Set(judge.violations);
    return { marks, violations };
  };
}
