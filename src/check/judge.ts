import type { SwitchEvent } from '../model/event.ts';
import type { Heard } from '../model/heard.ts';
import type { Input } from '../model/input.ts';
import type {
  Finding,
  HeardInvariant,
  Invariant,
  StateInvariant,
  Violation,
} from '../model/invariant.ts';
import type { Step } from '../model/scenario.ts';
import type { Exchange } from '../model/switch.ts';
import { type Listener, listeners } from './listener.ts';
import type { Played } from './played.ts';

/**
 * Listens to one run, or to a log, with every invariant at once and notes the
 * first evidence against each.
 *
 * `begin` starts another run; the counts of what was exercised go on.
 */
export class Judge<S = unknown> {
  readonly invariants: readonly Invariant<S>[];
  /** How often each invariant was put to the test, in the order of `invariants`. */
  readonly exercised: number[];
  /** How often what was heard could not decide each invariant. */
  readonly undecided: number[];
  readonly #listeners: readonly Listener[];
  /** Those of them whose memories end before their run does. */
  readonly #ending: readonly Listener[];
  readonly #examiners: readonly [number, StateInvariant<S>][];
  readonly #found: (Violation | undefined)[];
  #steps = 0;
  #resting = true;

  constructor(invariants: readonly Invariant<S>[]) {
    this.invariants = invariants;
    this.exercised = invariants.map(() => 0);
    this.undecided = invariants.map(() => 0);
    this.#found = invariants.map(() => undefined);
    this.#listeners = listeners(invariants);
    this.#ending = this.#listeners.filter(({ memory }) => memory.ending !== undefined);
    this.#examiners = [...invariants.entries()].flatMap(([index, invariant]) =>
      invariant.needs === 'state' ? [[index, invariant] as const] : [],
    );
  }

  /** Another run: nothing heard, nothing found. */
  begin(): void {
    for (const { memories } of this.#listeners) memories.clear();
    this.#found.fill(undefined);
    this.#steps = 0;
    this.#resting = true;
  }

  /** The evidence found so far, in the order of the invariants. */
  get violations(): readonly Violation[] {
    return this.#found.filter((violation) => violation !== undefined);
  }

  /** All that is remembered of this run, as plain data. */
  get remembered(): readonly (readonly (readonly [key: string, memory: object])[])[] {
    return this.#listeners.map(({ memories }) => [...memories]);
  }

  /** Judges one step of a run: the request, what is heard after it, then the state. */
  step(exchange: Exchange<S>, step: Step<S>, heard: readonly SwitchEvent[] = step.events): void {
    if (step.reference !== undefined) this.hear(exchange.submitted(step.input, step.reference));
    for (const { event, to, attributes } of heard) {
      this.hear({ kind: 'event', name: event, to, attributes });
    }
    for (const [index, invariant] of this.#examiners) {
      this.#note(index, invariant.examine?.(step, exchange.config));
    }
    this.#steps += 1;
    if (step.before === step.after) return;
    const resting = exchange.atRest(step.after);
    if (resting && !this.#resting) this.rest(step.after);
    this.#resting = resting;
  }

  /** Judges a whole run, at rest too if it ends there. */
  run<C, I extends Input>({ exchange, steps, heard }: Played<C, S, I>): void {
    this.begin();
    for (const [index, step] of steps.entries()) this.step(exchange, step, heard?.[index]);
    this.end(exchange, steps.at(-1));
  }

  /** Judges one thing heard. */
  hear(heard: Heard): void {
    for (const listener of this.#listeners) {
      const key = listener.memory.key(heard);
      if (key === undefined) continue;
      let memory = listener.memories.get(key);
      if (memory === undefined) listener.memories.set(key, (memory = listener.fresh()));
      for (const [index, invariant] of listener.invariants) {
        this.#note(index, invariant.observe(memory, heard));
      }
      listener.memory.remember(memory, heard);
    }
    this.#end(heard);
    this.#doubt(heard.name);
  }

  /** Nothing is in flight and every call is over: judges what is left. */
  rest(state: S): void {
    for (const { memories, invariants } of this.#listeners) {
      for (const [index, invariant] of invariants) {
        if (invariant.atRest !== undefined) this.#noteAll(index, invariant, memories);
      }
    }
    for (const [index, invariant] of this.#examiners) this.#note(index, invariant.atRest?.(state));
  }

  /** The run is over: if the exchange is at rest, judges what is left. */
  end(exchange: Exchange<S>, last: Step<S> | undefined): void {
    if (last !== undefined && exchange.atRest(last.after)) this.rest(last.after);
  }

  #noteAll(index: number, invariant: HeardInvariant, memories: ReadonlyMap<string, object>): void {
    for (const [key, memory] of memories) this.#note(index, invariant.atRest?.(memory, key));
  }

  #end(heard: Heard): void {
    for (const { memory, memories } of this.#ending) {
      const key = memory.ending?.key(heard);
      const ended = key === undefined ? undefined : memories.get(key);
      if (ended !== undefined) memory.ending?.end(ended);
    }
  }

  #doubt(event: string): void {
    for (const { memory, memories } of this.#listeners) {
      if (memory.doubtedBy !== event) continue;
      for (const remembered of memories.values()) memory.doubt?.(remembered);
    }
  }

  #note(index: number, finding: Finding): void {
    if (finding === undefined) return;
    const counts = finding === 'undecided' ? this.undecided : this.exercised;
    counts[index] = (counts[index] ?? 0) + 1;
    const invariant = this.invariants[index];
    if (typeof finding === 'string' || invariant === undefined) return;
    const { evidence, about } = finding;
    this.#found[index] ??= { invariant, step: this.#steps, evidence, ...(about && { about }) };
  }
}

/** The first evidence in a played scenario against each of the invariants, judged at rest too if it ends there. */
export function judge<C, S, I extends Input>(
  trace: Played<C, S, I>,
  invariants: readonly Invariant<S>[],
): readonly Violation[] {
  const bench = new Judge(invariants);
  bench.run(trace);
  return bench.violations;
}
