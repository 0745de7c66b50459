import type { Fault } from '../model/fault.ts';
import type { Input } from '../model/input.ts';
import type { Invariant } from '../model/invariant.ts';
import type { Scenario } from '../model/scenario.ts';
import type { Switch } from '../model/switch.ts';
import { type Coverage, CoverageCount } from './coverage.ts';
import { crossingsOf } from './conform/crossings.ts';
import { Judge } from './judge.ts';
import type { Played } from './played.ts';
import { shortest } from './shrinking/shortest.ts';
import { type Broken, type Shrinking, shrink } from './shrinking/shrink.ts';
import { rounds } from './walking/rounds.ts';

/** What a campaign does: how many runs, from which seed, of what. */
export interface Campaigning<C = unknown, S = unknown, I extends Input = Input> {
  readonly runs: number;
  readonly seed: number;
  readonly maxSteps?: number | undefined;
  /** Those of the switch if nothing is said. */
  readonly invariants?: readonly Invariant<S>[] | undefined;
  readonly fault?: Fault<S, I> | undefined;
  readonly config?: C | undefined;
  readonly dialect?: string | undefined;
  readonly calls?: number | undefined;
  /** Ends with the first violation. */
  readonly untilViolation?: boolean | undefined;
  /** Told after each round how far it has come. */
  readonly onProgress?: ((progress: Progress) => void) | undefined;
  /** Told of every run. */
  readonly onRun?: ((run: Played<C, S, I>) => void) | undefined;
  /** Ends after the round under way. */
  readonly signal?: AbortSignal | undefined;
}

/** How far a campaign has come. */
export interface Progress {
  readonly runs: number;
  readonly steps: number;
  readonly violations: number;
  /** What has been met so far; goes on counting. */
  readonly coverage: Coverage;
}

/** A violation that a campaign found, its scenario shrunk. */
export interface Found<C = unknown, S = unknown, I extends Input = Input> extends Broken<C, S, I> {
  /** The run that met it, from 1. */
  readonly run: number;
  /** How many steps that run had taken. */
  readonly stepsBefore: number;
  /** No shorter scenario breaks it in the same configuration. */
  readonly certified: boolean;
}

/** What a campaign found. */
export interface Campaign<C = unknown, S = unknown, I extends Input = Input> extends Progress {
  readonly switch: string;
  readonly seed: number;
  readonly found: readonly Found<C, S, I>[];
  readonly invariants: readonly Tested[];
  /** It was told to stop before its last run. */
  readonly stopped: boolean;
}

/** How often an invariant was put to the test, and how often what was heard did not decide it. */
export interface Tested {
  readonly id: string;
  readonly exercised: number;
  readonly undecided: number;
}

/**
 * Walks at random, judges every step and shrinks the first violation of each invariant.
 *
 * The same seed gives the same runs. Between rounds the event loop turns.
 */
export async function campaign<C, S, I extends Input>(
  sw: Switch<C, S, I>,
  options: Campaigning<C, S, I>,
): Promise<Campaign<C, S, I>> {
  const work = new Work(sw, options);
  const { runs, seed, onProgress } = options;
  const isStopped = (): boolean => options.signal?.aborted === true;
  for (const traces of rounds(sw, options)) {
    if (isStopped()) break;
    work.round(traces);
    onProgress?.(work.progress);
    await turn();
    if (work.done) break;
  }
  return { switch: sw.name, seed, ...work.result, stopped: isStopped() && work.runs < runs };
}

/** Lets other things happen in between. */
const turn = (): Promise<void> =>
  new Promise((resolve) => {
    setImmediate(resolve);
  });

/** A campaign under way. */
class Work<C, S, I extends Input> {
  runs = 0;
  #steps = 0;
  readonly #switch: Switch<C, S, I>;
  readonly #options: Campaigning<C, S, I>;
  readonly #judge: Judge<S>;
  readonly #coverage: CoverageCount;
  readonly #found = new Map<string, Found<C, S, I>>();

  constructor(sw: Switch<C, S, I>, options: Campaigning<C, S, I>) {
    this.#switch = sw;
    this.#options = options;
    this.#coverage = new CoverageCount(crossingsOf(sw, sw.documents.scenarios));
    this.#judge = new Judge(options.invariants ?? sw.invariants);
  }

  get done(): boolean {
    return this.#options.untilViolation === true && this.#found.size > 0;
  }

  get progress(): Progress {
    const { runs } = this;
    return { runs, steps: this.#steps, violations: this.#found.size, coverage: this.#coverage };
  }

  get result(): Omit<Campaign<C, S, I>, 'switch' | 'seed' | 'stopped'> {
    const { invariants, exercised, undecided } = this.#judge;
    return {
      ...this.progress,
      found: [...this.#found.values()],
      invariants: invariants.map(({ id }, index) => ({
        id,
        exercised: exercised[index] ?? 0,
        undecided: undecided[index] ?? 0,
      })),
    };
  }

  round(traces: readonly Played<C, S, I>[]): void {
    for (const trace of traces) {
      this.#run(trace);
      if (this.done) return;
    }
  }

  #run(trace: Played<C, S, I>): void {
    const { exchange, steps, scenario } = trace;
    this.runs += 1;
    this.#steps += steps.length;
    this.#judge.run(trace);
    this.#options.onRun?.(trace);
    for (const step of steps) this.#coverage.step(exchange, step);
    for (const { invariant, step } of this.#judge.violations) {
      if (this.#found.has(invariant.id)) continue;
      const inputs = scenario.inputs.slice(0, step + 1);
      const { fault } = this.#options;
      const smallest = smallestOf<C, S, I>(
        this.#switch,
        { ...scenario, inputs },
        { invariant, fault },
      );
      this.#found.set(invariant.id, { ...smallest, run: this.runs, stepsBefore: step });
    }
  }
}

/** The smallest scenario that breaks an invariant as this one does. */
export function smallestOf<C, S, I extends Input>(
  sw: Switch<C, S, I>,
  scenario: Scenario<C, I>,
  shrinking: Shrinking<S, I>,
): Broken<C, S, I> & Pick<Found<C, S, I>, 'certified'> {
  const shrunk = shrink(sw, scenario, shrinking);
  if (shrunk === undefined) {
    const { id } = shrinking.invariant;
    throw new Error(`a run that breaks ${id} does not break it when played again`);
  }
  const { broken, certified } = shortest(sw, shrunk, shrinking);
  return { ...broken, certified };
}
