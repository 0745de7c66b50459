import type { Input } from '../../../model/input.ts';
import type { Finding } from '../../../model/invariant.ts';
import { CoverageCount } from '../../coverage.ts';
import {
  type Bounds,
  type Ending,
  type Explored,
  type Explorer,
  LIVENESS,
  type Territory,
} from '../explored.ts';
import { PlainSteps, type Standing } from './plain-steps.ts';
import { isEvidence } from '../remembering.ts';
import { Likeness, written } from '../symmetry/likeness.ts';
import { Things } from '../symmetry/things.ts';
import { Ways } from './ways.ts';

/** A place that was come to. */
interface Place<S> extends Standing<S> {
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
  readonly #steps: PlainSteps<S, I>;
  /** Tells what differs in who is who only, where one is taken for all. */
  readonly #likeness: Likeness<S> | undefined;
  readonly #places: Place<S>[] = [];
  readonly #index = new Map<string, number>();
  readonly #coverage: CoverageCount;
  readonly #exercised = new Set<string>();
  readonly #ways: Ways<I>;
  #ending: Ending = 'stopped';
  #transitions = 0;
  #standFor = 0;
  #isUnlike = false;
  #at = 0;

  constructor(territory: Territory<S, I>, bounds: Bounds) {
    this.#territory = territory;
    this.#bounds = bounds;
    this.#coverage = new CoverageCount(territory.crossings);
    this.#steps = new PlainSteps(territory);
    const { exchange, symmetry } = territory;
    if (symmetry !== undefined && exchange.finite !== undefined) {
      const things = new Things(symmetry);
      this.#likeness = new Likeness(exchange.finite.schema, this.#steps.listeners, things);
    }
    this.#ways = new Ways(territory.alphabet, (place) => this.#places[place]);
    this.#come(this.#steps.begin(), -1, -1);
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

  get isUnlike(): boolean {
    return this.#isUnlike;
  }

  get violated(): Iterable<string> {
    return this.#ways.seen;
  }

  advance(states: number): boolean {
    const { depth = Infinity, states: most = Infinity, used, untilViolation } = this.#bounds;
    if ((used?.() ?? 0) > (this.#bounds.bytes ?? Infinity)) return this.#end('memory');
    for (let left = states; left > 0; left -= 1) {
      const place = this.#places[this.#at];
      if (this.#isUnlike) return false;
      if (place === undefined) return this.#end('complete');
      const isDeeper = place.depth !== this.#places[this.#at - 1]?.depth;
      if (untilViolation && isDeeper && this.#ways.hasSeen(this.#territory.sought)) {
        return this.#end('violation');
      }
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
      switchStates: new Set(
        this.#places.map(({ state }) => this.#textOf({ state, memories: [] }).text),
      ).size,
      standFor: this.#likeness === undefined ? undefined : this.#standFor,
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
      const taken = this.#steps.take(place, input, (claim, finding) =>
        this.#note(claim, finding, this.#at, index),
      );
      if (taken === undefined) continue;
      leads ||= taken.after.state !== place.state;
      this.#transitions += 1;
      this.#coverage.step(exchange, taken.step);
      place.next.push(this.#come(taken.after, this.#at, index));
    }
    if (!leads && !exchange.atRest(place.state)) {
      this.#ways.note(LIVENESS.deadlock, 'nothing can happen', this.#at, -1);
    }
  }

  /** A text that is the same for all that are taken for one, and how many these are. */
  #textOf(standing: Standing<S>): ReturnType<Likeness<S>['text']> {
    return this.#likeness?.text(standing) ?? { text: written(standing), many: 1 };
  }

  /** The place of a state and memories; a new one if nobody has been there, nor at one like it. */
  #come(standing: Standing<S>, parent: number, input: number): number {
    const { state, memories } = standing;
    const { text: key, many } = this.#textOf(standing);
    const known = this.#index.get(key);
    if (known === 0) this.#judgeAtRest(0, standing);
    if (known !== undefined) return known;
    const place = this.#places.length;
    this.#index.set(key, place);
    this.#standFor += many;
    this.#isUnlike ||= this.#likeness?.leavesTraces(standing) ?? false;
    this.#places.push({
      state,
      memories,
      depth: (this.#places[parent]?.depth ?? -1) + 1,
      parent,
      input,
      next: [],
    });
    if (parent >= 0 && this.#territory.exchange.atRest(state)) {
      this.#judgeAtRest(place, standing);
    }
    return place;
  }

  #judgeAtRest(place: number, standing: Standing<S>): void {
    this.#steps.judgeAtRest(standing, (claim, finding) => this.#note(claim, finding, place, -1));
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
