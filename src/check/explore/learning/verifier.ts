import { canonicalJson } from '../../../formats/canonical-json.ts';
import type { Input } from '../../../model/input.ts';
import { type Listener, listeners } from '../../listener.ts';
import type { Territory } from '../explored.ts';
import { type Hearing, hearing } from '../hearing.ts';
import { EVERY, LOST, experiences, remember } from '../remembering.ts';

/** A state with what is remembered in it, by listener and key. */
export interface Whole<S> {
  readonly state: S;
  readonly memories: readonly ReadonlyMap<string, object>[];
}

/** Takes every step again on plain objects, and throws where the fast engine took it otherwise. */
export class Verifier<S, I extends Input> {
  readonly #territory: Territory<S, I>;
  readonly #listeners: readonly Listener[];

  constructor(territory: Territory<S, I>) {
    this.#territory = territory;
    this.#listeners = listeners(territory.invariants);
  }

  /** Compares one step; `after` is nothing where the fast engine found that the input is not possible. */
  compare(
    input: I,
    before: Whole<S>,
    after: Whole<S> | undefined,
    heard: Hearing | undefined,
  ): void {
    const { exchange } = this.#territory;
    const turn = exchange.reduce(before.state, input);
    const due = hearing(exchange, {
      input,
      said: turn.said,
      flight: exchange.inFlight(before.state),
      landed: exchange.inFlight(turn.state),
    });
    const isStep =
      due.reference !== undefined || turn.state !== before.state || due.events.length > 0;
    const differing =
      !isStep || after === undefined || heard === undefined
        ? isStep !== (after !== undefined) && 'whether it is possible'
        : this.#difference(before, { after, heard }, { state: turn.state, due });
    if (differing === false) return;
    const where = JSON.stringify({ input, before: before.state });
    throw new Error(`the fast engine and the plain one differ in ${differing}: ${where}`);
  }

  #difference(
    before: Whole<S>,
    { after, heard }: { readonly after: Whole<S>; readonly heard: Hearing },
    { state, due }: { readonly state: S; readonly due: Hearing },
  ): string | false {
    if (canonicalJson(after.state) !== canonicalJson(state)) return 'the state after';
    if (canonicalJson(heard) !== canonicalJson(due)) return 'what is said';
    for (const [index, listener] of this.#listeners.entries()) {
      const remembered = this.#remembered(
        listener,
        before.memories[index] ?? new Map<string, object>(),
        due,
      );
      if (written(remembered) !== written(after.memories[index])) {
        return `what is remembered in ${listener.memory.name}`;
      }
    }
    return false;
  }

  #remembered(
    listener: Listener,
    memories: ReadonlyMap<string, object>,
    due: Hearing,
  ): ReadonlyMap<string, object> {
    const after = new Map(memories);
    const lived = experiences(listener, due);
    for (const key of new Set([...memories.keys(), ...lived.keys()])) {
      const experience = lived.get(key) ?? lived.get(EVERY);
      if (experience === undefined || key === EVERY) continue;
      const { memory, lost } = remember(
        listener,
        key,
        memories.get(key),
        experience,
        () => undefined,
      );
      after.delete(key);
      if (memory !== undefined && !(lost && after.has(LOST))) after.set(lost ? LOST : key, memory);
    }
    return after;
  }
}

const written = (memories: ReadonlyMap<string, object> = new Map()): string =>
  canonicalJson(Object.fromEntries(memories));
