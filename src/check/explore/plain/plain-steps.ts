import type { Input } from '../../../model/input.ts';
import type { Finding, StateInvariant } from '../../../model/invariant.ts';
import type { Step } from '../../../model/scenario.ts';
import { type Listener, listeners } from '../../listener.ts';
import type { Territory } from '../explored.ts';
import { type Hearing, hearing } from '../hearing.ts';
import {
  EVERY,
  LOST,
  type Note,
  experiences,
  judgeAtRest,
  neverKept,
  remember,
} from '../remembering.ts';

/** A state of the switch and what the invariants remember there, one map a listener. */
export interface Standing<S> {
  readonly state: S;
  readonly memories: readonly ReadonlyMap<string, object>[];
}

/** A step on plain objects. */
export interface Taken<S, I extends Input> {
  readonly step: Step<S, I>;
  readonly after: Standing<S>;
}

/** Takes steps on plain objects, with all invariants looking on. */
export class PlainSteps<S, I extends Input> {
  readonly listeners: readonly Listener[];
  readonly #territory: Territory<S, I>;
  readonly #examiners: readonly (readonly [number, StateInvariant<S>])[];

  constructor(territory: Territory<S, I>) {
    this.#territory = territory;
    this.listeners = listeners(territory.invariants);
    this.#examiners = [...territory.invariants.entries()].flatMap(([index, invariant]) =>
      invariant.needs === 'state' ? [[index, invariant] as const] : [],
    );
  }

  /** Where it begins. */
  begin(): Standing<S> {
    const { initial } = this.#territory.exchange;
    return { state: initial, memories: this.listeners.map(() => new Map<string, object>()) };
  }

  /** Takes one step; nothing where the input is not possible. */
  take({ state, memories }: Standing<S>, input: I, note: Note): Taken<S, I> | undefined {
    const { exchange } = this.#territory;
    const { state: after, said } = exchange.reduce(state, input);
    const heard = hearing(exchange, {
      input,
      said,
      flight: exchange.inFlight(state),
      landed: exchange.inFlight(after),
    });
    const { answer, events, reference } = heard;
    if (reference === undefined && after === state && events.length === 0) return undefined;
    const step: Step<S, I> = { input, answer, events, before: state, after, reference };
    const remembered = this.listeners.map((listener, at) =>
      rememberedBy(listener, memories[at] ?? new Map<string, object>(), heard, note),
    );
    for (const [claim, one] of this.#examiners) note(claim, one.examine?.(step, exchange.config));
    return { step, after: { state: after, memories: remembered } };
  }

  /** Judges what is left at rest. */
  judgeAtRest(
    { state, memories }: Standing<S>,
    note: (claim: number, finding: Finding) => void,
  ): void {
    for (const [at, listener] of this.listeners.entries()) {
      const { invariants } = listener;
      const fresh = neverKept(listener);
      if (fresh !== undefined) judgeAtRest(invariants, '', fresh, note);
      for (const [key, memory] of memories[at] ?? []) judgeAtRest(invariants, key, memory, note);
    }
    for (const [claim, one] of this.#examiners) note(claim, one.atRest?.(state));
  }
}

function rememberedBy(
  listener: Listener,
  memories: ReadonlyMap<string, object>,
  heard: Hearing,
  note: Note,
): ReadonlyMap<string, object> {
  const after = new Map(memories);
  const lived = experiences(listener, heard);
  const everyone = lived.get(EVERY);
  const touched = new Map(
    everyone === undefined ? [] : [...memories.keys()].map((key) => [key, everyone] as const),
  );
  for (const [key, experience] of lived) if (key !== EVERY) touched.set(key, experience);
  for (const [key, experience] of touched) {
    const { memory, lost } = remember(listener, key, memories.get(key), experience, note);
    after.delete(key);
    const kept = lost ? LOST : key;
    if (memory !== undefined && !(lost && after.has(LOST))) after.set(kept, memory);
  }
  return after;
}
