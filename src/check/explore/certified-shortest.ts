import type { Fault } from '../../model/fault.ts';
import type { Input } from '../../model/input.ts';
import type { Invariant } from '../../model/invariant.ts';
import type { Study } from '../../model/study.ts';
import type { Switch } from '../../model/switch.ts';
import type { Broken } from '../shrinking/shrink.ts';
import { type Exploration, explore } from './explore.ts';

/** What is looked for in the studies of a switch, and how far. */
export interface Certifying<S = unknown, I extends Input = Input> {
  readonly invariant: Invariant<S>;
  readonly fault?: Fault<S, I> | undefined;
  /** How many states of each study to go through at most. */
  readonly states?: number | undefined;
  readonly signal?: AbortSignal | undefined;
}

/** A counterexample than which no study has a shorter one. */
export interface Certified<C = unknown, S = unknown, I extends Input = Input> {
  /** The name of the study. */
  readonly study: string;
  /** How many inputs it has. */
  readonly length: number;
  readonly broken: Broken<C, S, I>;
  /** The studies with more states than were asked for: they may have a shorter one. */
  readonly unsure: readonly string[];
}

/** A small study takes no longer than seconds. */
const STATES = 200_000;

/**
 * The shortest counterexample in the studies of a switch, found by going
 * through them breadth-first, small ones first; nothing where none has any.
 */
export async function certifiedShortest<C, S, I extends Input>(
  sw: Switch<C, S, I>,
  studies: readonly Study<C>[],
  { invariant, fault, states = STATES, signal }: Certifying<S, I>,
): Promise<Certified<C, S, I> | undefined> {
  let best: Omit<Certified<C, S, I>, 'unsure'> | undefined;
  const unsure: string[] = [];
  for (const study of studies.toSorted(smallFirst)) {
    // Whatever is as long as what was found is not worth looking for.
    const depth = best === undefined ? undefined : best.length - 1;
    if (depth === 0) break;
    const { found, ending } = await explore(sw, study, {
      invariants: [invariant],
      fault,
      states,
      depth,
      signal,
      untilViolation: true,
    });
    const [first] = found;
    if (first !== undefined) {
      const { broken } = first;
      best = { study: study.name, length: broken.trace.steps.length, broken };
    } else if (isCut(ending)) unsure.push(study.name);
  }
  return best && { ...best, unsure };
}

const smallFirst = (one: Study, other: Study): number => Number(other.small) - Number(one.small);

const isCut = (ending: Exploration['ending']): boolean =>
  ending !== 'complete' && ending !== 'depth';
