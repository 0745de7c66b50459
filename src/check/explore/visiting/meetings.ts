import type { Input } from '../../../model/input.ts';
import { Crossings } from '../../conform/crossings.ts';
import { type Coverage, CoverageCount } from '../../coverage.ts';
import type { Bundle, Taken } from '../learning/blocks.ts';
import type { Departures } from './departures.ts';
import { Junctions } from './junctions.ts';
import type { Territory } from '../explored.ts';
import type { Knowledge } from '../learning/knowledge.ts';
import type { Stepper } from './stepper.ts';

/** What an exploration meets: looked at once for each leaf and whatever is in flight there. */
export class Meetings<S, I extends Input> {
  readonly #territory: Territory<S, I>;
  readonly #knowledge: Knowledge<S, I>;
  readonly #stepper: Stepper;
  /** By leaf: how often it was come to. */
  hits: Float64Array = new Float64Array(1 << 8);
  readonly #flights: (Uint8Array | undefined)[] = [];
  readonly #met = new CoverageCount(new Crossings([]));
  readonly #junctions: Junctions<S, I>;

  constructor(territory: Territory<S, I>, knowledge: Knowledge<S, I>, stepper: Stepper) {
    this.#territory = territory;
    this.#knowledge = knowledge;
    this.#junctions = new Junctions(territory, knowledge);
    this.#stepper = stepper;
  }

  /** What was met: inputs and events from how often each leaf was come to, the rest from where each was first met. */
  get coverage(): Coverage {
    const { leaves, outcomes } = this.#knowledge;
    const inputs = new Map<string, { accepted: number; refused: number }>();
    const events = new Map<string, number>();
    for (const bundle of outcomes.bundles) {
      for (const [, leaf] of taken(bundle)) this.#count(leaf, bundle.hits);
      bundle.hits = 0;
    }
    for (const [number, leaf] of leaves.all.entries()) {
      const hits = this.hits[number] ?? 0;
      if (leaf === undefined || hits === 0) continue;
      const answers = inputs.get(leaf.type) ?? { accepted: 0, refused: 0 };
      answers[leaf.hearing.answer] += hits;
      inputs.set(leaf.type, answers);
      for (const { event } of leaf.hearing.events) {
        events.set(event, (events.get(event) ?? 0) + hits);
      }
    }
    const { standings, races } = this.#met;
    return { inputs, events, standings, races, crossings: this.#junctions.crossed };
  }

  #count(leaf: number, hits: number): void {
    this.#makeRoom(leaf);
    this.hits[leaf] = (this.hits[leaf] ?? 0) + hits;
  }

  #makeRoom(leaf: number): void {
    if (leaf < this.hits.length) return;
    const more = new Float64Array(leaf * 2);
    more.set(this.hits);
    this.hits = more;
  }

  /** Counts the steps out of the state where the stepper stands, with these requests in flight. */
  meet(departures: Departures<S, I>, flight: number): void {
    const { inputs, leaves, times, count, single, bundles, bundleTimes } = departures;
    this.#makeRoom(this.#knowledge.leaves.all.length);
    this.#junctions.look(this.#stepper.here);
    const { hits } = this;
    const met = this.#metWith(flight);
    for (let at = 0; at < count; at += 1) {
      const leaf = leaves[at] ?? 0;
      if (at < single) hits[leaf] = (hits[leaf] ?? 0) + (times[at] ?? 1);
      if (met[leaf] === 0) this.#first(inputs[at] ?? 0, leaf, met);
    }
    for (let at = 0; at < bundles.length; at += 1) {
      const bundle = bundles[at];
      if (bundle === undefined) continue;
      bundle.hits += bundleTimes[at] ?? 1;
      if (bundle.flights[flight] === true) continue;
      bundle.flights[flight] = true;
      for (const [input, leaf] of taken(bundle)) {
        if (met[leaf] === 0) this.#first(input, leaf, met);
      }
    }
  }

  /** By leaf: 1 where it was met with these requests in flight. */
  #metWith(flight: number): Uint8Array {
    const { length } = this.#knowledge.leaves.all;
    const known = this.#flights[flight];
    if (known !== undefined && known.length >= length) return known;
    const met = new Uint8Array(length * 2);
    if (known !== undefined) met.set(known);
    this.#flights[flight] = met;
    return met;
  }

  /** Looks at a leaf that was not met with what is in flight now. */
  #first(input: number, number: number, met: Uint8Array): void {
    met[number] = 1;
    const { packed, leaves } = this.#knowledge;
    const { exchange, alphabet } = this.#territory;
    const leaf = leaves.all[number];
    const asked = alphabet[input];
    if (leaf === undefined || asked === undefined) return;
    const { recorder, views } = packed;
    recorder.begin(this.#stepper.here);
    recorder.setAll(leaf.writes, leaf.written);
    const { answer, events, reference } = leaf.hearing;
    const before = views.before;
    const after = leaf.writes.length > 0 ? views.after() : before;
    this.#met.step(exchange, { input: asked, answer, events, before, after, reference });
  }
}

/** What is taken together. */
const taken = ({ silent, quiet }: Bundle): readonly Taken[] => [
  ...silent,
  ...quiet.flatMap(({ leaves }) => leaves),
];
