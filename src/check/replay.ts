import type { Fault } from '../model/fault.ts';
import type { Input } from '../model/input.ts';
import type { Invariant } from '../model/invariant.ts';
import type { Answer, Scenario } from '../model/scenario.ts';
import type { Switch } from '../model/switch.ts';
import { judge } from './judge.ts';
import { type Played, cameToNothing, play } from './play.ts';

/** A counterexample to replay: what was asked, how it was answered then, and what it broke. */
export interface Replaying<C = unknown, S = unknown, I extends Input = Input> {
  readonly scenario: Scenario<C, I>;
  /** The answers when it was found, one an input. */
  readonly answers: readonly Answer[];
  readonly invariant: Invariant<S>;
  readonly fault?: Fault<S, I> | undefined;
}

/** Whether a counterexample still breaks its invariant, no more, or cannot be played as it was any more. */
export type ReplayVerdict = 'still-failing' | 'fixed' | 'stale';

/** A counterexample replayed. */
export interface Replayed<C = unknown, S = unknown, I extends Input = Input> {
  readonly verdict: ReplayVerdict;
  /** What is wrong: with the switch, or with the counterexample. Empty where it is fixed. */
  readonly evidence: string;
  readonly trace: Played<C, S, I>;
}

/** Plays a counterexample on the switch as it is now. */
export function replay<C, S, I extends Input>(
  sw: Switch<C, S, I>,
  { scenario, answers, invariant, fault }: Replaying<C, S, I>,
): Replayed<C, S, I> {
  const trace = play(sw, scenario, { fault });
  const [violation] = judge(trace, [invariant]);
  if (violation !== undefined) {
    return { verdict: 'still-failing', evidence: violation.evidence, trace };
  }
  const departure = departureFrom(answers, trace);
  return { verdict: departure === '' ? 'fixed' : 'stale', evidence: departure, trace };
}

/** The first input that goes otherwise than it did. */
function departureFrom(answers: readonly Answer[], { steps }: Played): string {
  for (const [index, step] of steps.entries()) {
    const at = `input ${index + 1} (${step.input.type})`;
    if (step.reference === undefined && cameToNothing(step)) return `${at} cannot happen any more`;
    if (answers[index] === 'accepted' && step.answer === 'refused') {
      return `${at} was accepted and is refused now`;
    }
  }
  return '';
}
