import type { Fault } from '../model/fault.ts';
import type { Input } from '../model/input.ts';
import type { Evidence, Invariant, Violation } from '../model/invariant.ts';
import type { Answer, Scenario } from '../model/scenario.ts';
import type { Switch } from '../model/switch.ts';
import { alphabetOf } from './explore/explore.ts';
import { isLiveness, leaving } from './explore/liveness.ts';
import { judge } from './judge.ts';
import { cameToNothing, play } from './play.ts';
import type { Played } from './played.ts';

/** A counterexample to replay: what was asked, how it was answered then, and what it broke. */
export interface Replaying<C = unknown, S = unknown, I extends Input = Input> {
  readonly scenario: Scenario<C, I>;
  /** The answers when it was found, one an input. */
  readonly answers: readonly Answer[];
  readonly invariant: Invariant<S>;
  readonly fault?: Fault<S, I> | undefined;
  /** Types of input that do not happen: matters for a state that is said not to be left. */
  readonly without?: readonly string[] | undefined;
}

/**
 * Whether a counterexample still breaks its invariant, no more, or cannot be
 * played as it was any more. `undecided` is one that ends in a state from which
 * too much can happen to say whether it can be left.
 */
export type ReplayVerdict = 'still-failing' | 'fixed' | 'stale' | 'undecided';

/** A counterexample replayed. */
export interface Replayed<C = unknown, S = unknown, I extends Input = Input> {
  readonly verdict: ReplayVerdict;
  /** What is wrong: with the switch, or with the counterexample. Empty where it is fixed. */
  readonly evidence: string;
  /** What it still breaks. */
  readonly violation: Violation | undefined;
  readonly trace: Played<C, S, I>;
}

/** Plays a counterexample on the switch as it is now. */
export function replay<C, S, I extends Input>(
  sw: Switch<C, S, I>,
  replaying: Replaying<C, S, I>,
): Replayed<C, S, I> {
  const { scenario, answers, invariant, fault } = replaying;
  const trace = play(sw, scenario, { fault });
  const [violation] = isLiveness(invariant.id) ? [] : judge(trace, [invariant]);
  const finding = isLiveness(invariant.id) ? stranded(trace, replaying) : violation;
  if (typeof finding === 'object') {
    return { verdict: 'still-failing', evidence: finding.evidence, violation, trace };
  }
  const departure = departureFrom(answers, trace);
  if (departure !== '') return { verdict: 'stale', evidence: departure, violation, trace };
  if (finding === undefined) return { verdict: 'fixed', evidence: '', violation, trace };
  const evidence = 'too much can happen from there to say';
  return { verdict: 'undecided', evidence, violation, trace };
}

/** Evidence that where the scenario ends cannot be left. */
function stranded<C, S, I extends Input>(
  { exchange, steps }: Played<C, S, I>,
  { invariant: { id }, without }: Replaying<C, S, I>,
): Evidence | 'undecided' | undefined {
  const state = steps.at(-1)?.after ?? exchange.initial;
  const found = leaving({ id, exchange, state, alphabet: alphabetOf(exchange, without) });
  return found === 'left' ? undefined : found;
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
