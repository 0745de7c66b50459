import { canonicalJson } from '../../formats/canonical-json.ts';
import type { Input } from '../../model/input.ts';
import type { Finding, StateInvariant } from '../../model/invariant.ts';
import type { Step } from '../../model/scenario.ts';
import { CoverageCount } from '../coverage.ts';
import { type Listener, listeners } from '../listener.ts';
import {
  type Bounds,
  type Ending,
  type Explored,
  type Explorer,
  LIVENESS,
  type Territory,
} from './explored.ts';
import { hearing } from './hearing.ts';
import {
  EVERY,
  LOST,
  experiences,
  isEvidence,
  judgeAtRest,
  neverKept,
  remember,
} from './remembering.ts';
import { Ways } from './ways.ts';

/** A state of the switch and what the invariants remember there, one map a listener. */
interface Place<S> {
  readonly state: S;
  readonly memories: readonly ReadonlyMap<string, object>[];
  readonly depth: number;
  /** Where it was first come from, and the place in the alphabet of what led here. */
  readonly parent: number;
  readonly input: number;
  /** The places that one input leads to. */
  readonly next: number[];
}

/**
 * Goes breadth-first through all places, on plain objects.
 *
 * Slow, short, and what the fast explorer is compared with.
 */
export class PlainExplorer<S, I extends Input> implements Explorer<I> {
  readonly #territory: Territory<S, I>;
  readonly #bounds: Bounds;
  readonly #listeners: readonly Listener[];
  readonly #examiners: readonly (readonly [number, StateInvariant<S>])[];
  readonly #places: Place<S>[] = [];
  readonly #index = new Map<string, number>();
  readonly #coverage: CoverageCount;
  readonly #exercised = new Set<string>();
  readonly #ways: Ways<I>;
  #ending: Ending = 'stopped';
  #transitions = 0;
  #at = 0;

  constructor(territory: Territory<S, I>, bounds: Bounds) {
    this.#territory = territory;
    this.#bounds = bounds;
    this.#coverage = new CoverageCount(territory.crossings);
    this.#listeners = listeners(territory.invariants);
    this.#examiners = [...territory.invariants.entries()].flatMap(([index, invariant]) =>
      invariant.needs === 'state' ? [[index, invariant] as const] : [],
    );
    this.#ways = new Ways(territory.alphabet, (place) => this.#places[place]);
    this.#come(
      { state: territory.exchange.initial, memories: this.#listeners.map(() => new Map()) },
      -1,
      -1,
    );
  }

  get progress(): Explorer['progress'] {
    const states = this.#places.length;
    return {
      states,
      frontier: states - this.#at,
      depth: (this.#places[this.#at] ?? this.#places.at(-1))?.depth ?? 0,
      transitions: this.#transitions,
    };
  }

  get violated(): Iterable<string> {
    return this.#ways.seen;
  }

  advance(states: number): boolean {
    const { depth = Infinity, states: most = Infinity, used, untilViolation } = this.#bounds;
    if ((used?.() ?? 0) > (this.#bounds.bytes ?? Infinity)) return this.#end('memory');
    if (untilViolation && this.#ways.hasSeen(this.#territory.sought)) return this.#end('violation');
    for (let left = states; left > 0; left -= 1) {
      const place = this.#places[this.#at];
      if (place === undefined) return this.#end('complete');
      if (place.depth >= depth) return this.#end('depth');
      if (this.#places.length > most) return this.#end('states');
      this.#leaveFrom(place);
      this.#at += 1;
    }
    return true;
  }

  #end(ending: Ending): boolean {
    if (this.#ending === 'stopped' && ending === 'complete') this.#findStuck();
    this.#ending = ending;
    return false;
  }

  result(): Explored<I> {
    return {
      ending: this.#ending,
      states: this.#places.length,
      switchStates: new Set(this.#places.map(({ state }) => JSON.stringify(state))).size,
      transitions: this.#transitions,
      depth: this.#places.at(-1)?.depth ?? 0,
      bytesPerState: 0,
      learnedBytes: 0,
      learningSeconds: 0,
      ways: this.#ways.walked(),
      coverage: this.#coverage,
      exercised: this.#exercised,
    };
  }

  /** Tries every input at a place. */
  #leaveFrom(place: Place<S>): void {
    const { exchange, alphabet } = this.#territory;
    let leads = false;
    for (const [index, input] of alphabet.entries()) {
      const { state: after, said } = exchange.reduce(place.state, input);
      const heard = hearing(exchange, {
        input,
        said,
        flight: exchange.inFlight(place.state),
        landed: exchange.inFlight(after),
      });
      if (heard.reference === undefined && after === place.state && heard.events.length === 0) {
        continue;
      }
      leads ||= after !== place.state;
      this.#transitions += 1;
      const { answer, events, reference } = heard;
      const step: Step<S, I> = { input, answer, events, before: place.state, after, reference };
      this.#coverage.step(exchange, step);
      const note = (claim: number, finding: Finding): void =>
        this.#note(claim, finding, this.#at, index);
      const memories = this.#listeners.map((listener, at) =>
        this.#remembered(listener, place.memories[at] ?? new Map<string, object>(), heard, note),
      );
      for (const [claim, one] of this.#examiners) note(claim, one.examine?.(step, exchange.config));
      place.next.push(this.#come({ state: after, memories }, this.#at, index));
    }
    if (!leads && !exchange.atRest(place.state)) {
      this.#ways.note(LIVENESS.deadlock, 'nothing can happen', this.#at, -1);
    }
  }

  #remembered(
    listener: Listener,
    memories: ReadonlyMap<string, object>,
    heard: Parameters<typeof experiences>[1],
    note: (claim: number, finding: Finding) => void,
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

  /** The place of a state and memories; a new one if nobody has been there. */
  #come(
    { state, memories }: Pick<Place<S>, 'state' | 'memories'>,
    parent: number,
    input: number,
  ): number {
    const key = JSON.stringify([
      state,
      memories.map((map) => canonicalJson(Object.fromEntries(map))),
    ]);
    const known = this.#index.get(key);
    if (known === 0) this.#judgeAtRest(0, state, memories);
    if (known !== undefined) return known;
    const place = this.#places.length;
    this.#index.set(key, place);
    this.#places.push({
      state,
      memories,
      depth: (this.#places[parent]?.depth ?? -1) + 1,
      parent,
      input,
      next: [],
    });
    if (parent >= 0 && this.#territory.exchange.atRest(state)) {
      this.#judgeAtRest(place, state, memories);
    }
    return place;
  }

  #judgeAtRest(place: number, state: S, memories: Place<S>['memories']): void {
    const note = (claim: number, finding: Finding): void => this.#note(claim, finding, place, -1);
    for (const [at, listener] of this.#listeners.entries()) {
      const { invariants } = listener;
      const fresh = neverKept(listener);
      if (fresh !== undefined) judgeAtRest(invariants, '', fresh, note);
      for (const [key, memory] of memories[at] ?? []) judgeAtRest(invariants, key, memory, note);
    }
    for (const [claim, one] of this.#examiners) note(claim, one.atRest?.(state));
  }

  #note(claim: number, finding: Finding, place: number, input: number): void {
    const id = this.#territory.invariants[claim]?.id;
    if (finding === undefined || finding === 'undecided' || id === undefined) return;
    this.#exercised.add(id);
    if (isEvidence(finding)) this.#ways.note(id, finding.evidence, place, input);
  }

  /** Goes backwards from rest: where it does not come, no way leads to rest. */
  #findStuck(): void {
    const { exchange } = this.#territory;
    const resting = this.#places.map(({ state }) => exchange.atRest(state));
    for (let changed = true; changed;) {
      changed = false;
      for (let place = this.#places.length - 1; place >= 0; place -= 1) {
        if (
          resting[place] === true ||
          this.#places[place]?.next.some((next) => resting[next]) !== true
        ) {
          continue;
        }
        resting[place] = true;
        changed = true;
      }
    }
    const stuck = resting.indexOf(false);
    if (stuck >= 0) this.#ways.note(LIVENESS.stuck, 'no way leads to rest from here', stuck, -1);
  }
}
