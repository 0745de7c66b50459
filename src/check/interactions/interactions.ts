import type { Fault } from '../../model/fault.ts';
import type { Input } from '../../model/input.ts';
import type { MeetingStudy } from '../../model/study.ts';
import type { Kind, Switch } from '../../model/switch.ts';
import { campaign, smallestOf } from '../campaign.ts';
import { judge } from '../judge.ts';
import type { Broken } from '../shrinking/shrink.ts';
import { dice, seedOf } from '../walking/dice.ts';
import { walk } from '../walking/walk.ts';
import { play } from '../play.ts';
import type { Played } from '../played.ts';
import type { Breach, Interactions } from './interaction.ts';
import { type Pair, encounters } from './encounters.ts';
import { type Possible, type Studied, type Two, possibleIn } from './possible.ts';
import type { Witness } from './witness.ts';

/** What is looked for, how far, and who watches. */
export interface Interacting<S = unknown, I extends Input = Input> {
  /** How many states of a study are gone through at most. */
  readonly states: number;
  /** How many random runs there are, before those for what they did not meet. */
  readonly runs: number;
  readonly seed: number;
  readonly fault?: Fault<S, I> | undefined;
  /** Only these two. */
  readonly only?: Two | undefined;
  readonly onProgress: (note: string) => void;
  readonly signal: AbortSignal;
}

/** Looks which two things can meet in the studies, whether random runs have them meet, and whether that breaks anything. */
export async function interactions<C, S, I extends Input>(
  sw: Switch<C, S, I>,
  studies: readonly MeetingStudy<C>[],
  options: Interacting<S, I>,
): Promise<Interactions<C, S, I>> {
  const work = new Work(sw, studies, options);
  for (const study of studies) if (!options.signal.aborted) await work.study(study);
  await work.run();
  await work.runFurther();
  return work.result;
}

const nameOf = ({ first, second, when }: Pair): string => `${first} ${second} ${when}`;

const whole = (number: number): string => number.toLocaleString('en-US');

/** How many runs set out for a pair at most, and how many steps they go on. */
const TRIES = 200;
const FURTHER = 12;

/** Lets other things happen in between. */
const turn = (): Promise<void> =>
  new Promise((resolve) => {
    setImmediate(resolve);
  });

/** What was found so far. */
class Work<C, S, I extends Input> {
  readonly #switch: Switch<C, S, I>;
  readonly #options: Interacting<S, I>;
  readonly #studies: Studied[] = [];
  readonly #pairs = new Map<string, Pair>();
  readonly #witnesses = new Map<string, Witness<C, I>>();
  readonly #traces = new Map<string, Played<C, S, I>>();
  readonly #exercised = new Map<string, number>();
  readonly #broken = new Map<string, Breach<C, S, I>>();
  readonly #found = new Map<string, Broken<C, S, I>>();
  readonly #kinds: readonly Kind<S, I>[];
  #runs = 0;

  constructor(
    sw: Switch<C, S, I>,
    studies: readonly MeetingStudy<C>[],
    options: Interacting<S, I>,
  ) {
    this.#switch = sw;
    this.#options = options;
    this.#kinds = studies.flatMap(({ config }) => sw.install(config).kinds);
  }

  /** Goes through a study, and looks whether what meets breaks anything. */
  async study(study: MeetingStudy<C>): Promise<void> {
    if (this.#isKnown(study)) return;
    const { states, only, signal, onProgress } = this.#options;
    const { met, ...studied } = await possibleIn(this.#switch, study, {
      states,
      only,
      isWanted: (first, second) => this.#isWanted(first, second),
      signal,
      onProgress: (many) => onProgress(`${study.name}: ${whole(many)} states`),
    });
    this.#studies.push(studied);
    for (const possible of met) this.#note(possible);
  }

  /** Whether all that a study is there for was seen to meet. */
  #isKnown({ between }: MeetingStudy<C>): boolean {
    if (between === undefined) return false;
    const [these, those] = between;
    return these.every((one) =>
      those.every((other) => !this.#isWanted(one, other) && !this.#isWanted(other, one)),
    );
  }

  #isWanted(first: string, second: string): boolean {
    return !this.#witnesses.has(nameOf({ first, second, when: 'after' }));
  }

  #note({ witness, ...pair }: Possible<C, I>): void {
    const name = this.#name(pair);
    const known = this.#witnesses.get(name);
    if (known !== undefined && known.length <= witness.length) return;
    this.#witnesses.set(name, witness);
    const trace = play(this.#switch, witness.scenario, { fault: this.#options.fault });
    this.#traces.set(name, trace);
    const broken = judge(trace, this.#switch.invariants).find(({ step }) => step >= witness.at);
    if (broken !== undefined) this.#breaks(name, { trace, violation: broken });
  }

  /** Runs at random as `check` does. */
  async run(): Promise<void> {
    const { runs, seed, fault, signal, onProgress } = this.#options;
    if (signal.aborted) return;
    const { found } = await campaign(this.#switch, {
      runs,
      seed,
      fault,
      signal,
      onRun: (run) => this.#count(run),
      onProgress: (done) => onProgress(`${whole(done.runs)} runs`),
    });
    for (const one of found) this.#find(one);
  }

  /** What is possible and was not met is run for: at random from where the second thing can happen. */
  async runFurther(): Promise<void> {
    const { seed, signal, onProgress } = this.#options;
    for (const [name, { scenario, at }] of this.#witnesses) {
      if (signal.aborted) return;
      const exchange = this.#switch.install(scenario.config, this.#options.fault);
      const prefix = scenario.inputs.slice(0, at);
      for (let run = 0; run < TRIES && !this.#exercised.has(name); run += 1) {
        const choose = dice(seedOf(seed, this.#runs));
        const steps = walk(exchange, choose, { maxSteps: at + FURTHER, prefix, swarm: false });
        const inputs = steps.map(({ input }) => input);
        this.#judge({ scenario: { ...scenario, inputs }, steps, exchange });
        onProgress(`${whole(this.#runs)} runs, for ${name}`);
      }
      await turn();
    }
  }

  #judge(run: Played<C, S, I>): void {
    this.#count(run);
    const { fault } = this.#options;
    for (const { invariant, step } of judge(run, this.#switch.invariants)) {
      if (this.#found.has(invariant.id)) continue;
      const inputs = run.scenario.inputs.slice(0, step + 1);
      this.#find(
        smallestOf<C, S, I>(this.#switch, { ...run.scenario, inputs }, { invariant, fault }),
      );
    }
  }

  #count(run: Played<C, S, I>): void {
    this.#runs += 1;
    for (const pair of encounters(run)) {
      const name = this.#name(pair);
      this.#exercised.set(name, (this.#exercised.get(name) ?? 0) + 1);
    }
  }

  /** What was found broken breaks the pairs that meet in the step in which it breaks. */
  #find(found: Broken<C, S, I>): void {
    const { id } = found.violation.invariant;
    const known = this.#found.get(id);
    if (known === undefined || known.trace.steps.length > found.trace.steps.length) {
      this.#found.set(id, found);
    }
    const last = Math.min(found.violation.step, found.trace.steps.length - 1);
    for (const met of encounters(found.trace)) {
      if (met.step === last) this.#breaks(this.#name(met), found);
    }
  }

  #breaks(name: string, { trace, violation }: Breach<C, S, I>): void {
    const known = this.#broken.get(name);
    if (known !== undefined && known.trace.steps.length <= trace.steps.length) return;
    this.#broken.set(name, { trace, violation });
  }

  #name({ first, second, when }: Pair): string {
    const name = nameOf({ first, second, when });
    if (!this.#pairs.has(name)) this.#pairs.set(name, { first, second, when });
    return name;
  }

  get result(): Interactions<C, S, I> {
    const { seed, fault, only, signal } = this.#options;
    const happening = new Set(
      [...this.#pairs.values()].flatMap(({ first, second }) => [first, second]),
    );
    const of = (isOne: (kind: Kind<S, I>) => boolean): readonly string[] => [
      ...new Set(this.#kinds.filter(isOne).map(({ type }) => type)),
    ];
    const types = of(({ type }) => happening.has(type));
    return {
      switch: this.#switch.name,
      types,
      requests: new Set(of((kind) => kind.class === 'request')),
      studies: this.#studies,
      runs: this.#runs,
      seed,
      fault: fault?.id,
      only,
      pairs: [...this.#pairs].map(([name, pair]) => ({
        ...pair,
        witness: this.#witnesses.get(name),
        trace: this.#traces.get(name),
        exercised: this.#exercised.get(name) ?? 0,
        broken: this.#broken.get(name),
      })),
      found: [...this.#found.values()],
      isStopped: signal.aborted,
    };
  }
}
