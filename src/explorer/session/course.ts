import { Judge } from '../../check/judge.ts';
import { asHeard } from '../../check/order/hearing.ts';
import type { Played } from '../../check/play.ts';
import { Player } from '../../check/player.ts';
import type { SwitchEvent } from '../../model/event.ts';
import type { Fault } from '../../model/fault.ts';
import type { Input } from '../../model/input.ts';
import type { Violation } from '../../model/invariant.ts';
import type { Step } from '../../model/scenario.ts';
import type { Exchange, Switch } from '../../model/switch.ts';
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
  readonly violations: readonly Violation[];
}

/** The fault that is planted; nothing where there is none of that id. */
export const faultOf = (sw: Switch, { fault }: Setup): Fault | undefined =>
  sw.faults.find(({ id }) => id === fault);

/** Plays these inputs and judges every step. */
export function courseOf(sw: Switch, setup: Setup, inputs: readonly Input[]): Course {
  const exchange = sw.install(setup.config, faultOf(sw, setup));
  const player = new Player(exchange);
  const flights: (readonly number[])[] = [];
  const steps = inputs.map((input) => {
    const step = player.play(input);
    flights.push([...player.flight]);
    return step;
  });
  const { config, order = 0 } = setup;
  const scenario = { switch: sw.name, config, inputs, ...(order > 0 && { order }) };
  const trace = asHeard(sw, { scenario, steps, exchange });
  const judged = marksOf(sw, trace);
  return {
    setup,
    exchange,
    trace,
    steps: steps.map((step, index) => {
      const { marks = [], violations = [] } = judged.steps[index] ?? {};
      const heard = trace.heard?.[index] ?? step.events;
      return { step, heard, flight: flights[index] ?? [], marks, violations };
    }),
    violations: judged.violations,
  };
}

interface Judged {
  readonly steps: readonly Pick<CourseStep, 'marks' | 'violations'>[];
  readonly violations: readonly Violation[];
}

/** What every invariant made of every step; what is found at rest belongs to the last one. */
function marksOf(sw: Switch, { exchange, steps, heard }: Played): Judged {
  const judge = new Judge(sw.invariants);
  const seen = watching(judge);
  const judged = steps.map((step, index) => {
    judge.step(exchange, step, heard?.[index]);
    if (index === steps.length - 1) judge.end(exchange, step);
    return seen();
  });
  return { steps: judged, violations: judge.violations };
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
