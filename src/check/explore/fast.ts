import type { Input } from '../../model/input.ts';
import { CoverageCount } from '../coverage.ts';
import { Crossings } from '../crossings.ts';
import { type Bundle, audible } from './blocks.ts';
import {
  type Bounds,
  type Ending,
  type Explored,
  type Explorer,
  LIVENESS,
  type Territory,
} from './explored.ts';
import { Knowledge } from './knowledge.ts';
import type { Leaf } from './leaf.ts';
import { StateTable } from './state-table.ts';
import { Stepper } from './stepper.ts';
import { Verifier } from './verifier.ts';
import { type From, Ways } from './ways.ts';

/** How many states come to are looked up at once. */
const BATCH = 64;

/**
 * Goes breadth-first through packed states: what an input does is learned the
 * first time and looked up afterwards.
 */
export class FastExplorer<S, I extends Input> implements Explorer<I> {
  readonly #territory: Territory<S, I>;
  readonly #bounds: Bounds;
  readonly #knowledge: Knowledge<S, I>;
  readonly #stepper: Stepper;
  readonly #ways: Ways<I>;
  readonly #exercised = new Set<string>();
  readonly #met = new CoverageCount(new Crossings([]));
  readonly #verifier: Verifier<S, I> | undefined;
  #table: StateTable;
  /** States come to and not looked up yet, and their numbers. */
  #batch: Int32Array;
  readonly #numbers = new Int32Array(BATCH);
  #batched = 0;
  /** Whether a way to rest is known, by state. */
  #resting = new Uint8Array(1 << 12);
  #ending: Ending = 'stopped';
  #transitions = 0;
  #at = 0;
  /** Of the state whose turn it is: whether it leads to another, and to rest. */
  #leads = false;
  #rests = false;
  /** Finding the way to a state again: everything was noted before. */
  #walking = false;
  /** Whether it has come back to where it began. */
  #returned = false;
  #depth = 0;
  /** Where the next depth begins. */
  #deeper = 1;

  constructor(territory: Territory<S, I>, bounds: Bounds & { readonly verified?: boolean }) {
    this.#verifier = bounds.verified === true ? new Verifier(territory) : undefined;
    this.#territory = territory;
    this.#bounds = bounds;
    this.#knowledge = new Knowledge(territory, (claim) => this.#exercise(claim));
    const { ledger, packed } = this.#knowledge;
    this.#stepper = new Stepper(ledger, packed.words, (claim, evidence, input) =>
      this.#note(claim, evidence, this.#at, input),
    );
    this.#table = new StateTable(ledger.width);
    this.#batch = new Int32Array(BATCH * ledger.width);
    this.#ways = new Ways(territory.alphabet, (state) => this.#from(state));
    packed.packInitial(this.#stepper.there);
    this.#table.find(this.#stepper.there, -1);
    if (this.#knowledge.atRest(this.#stepper.there)) this.#resting[0] = 1;
  }

  get violations(): number {
    return this.#ways.count;
  }

  get progress(): Explorer['progress'] {
    const states = this.#table.size;
    const frontier = states - this.#at;
    return { states, frontier, depth: this.#depth, transitions: this.#transitions };
  }

  advance(states: number): boolean {
    const { depth = Infinity, states: most = Infinity, bytes = Infinity } = this.#bounds;
    const taken = this.#table.bytes + this.#resting.length + this.#knowledge.bytes;
    if (taken > bytes) return this.#end('memory');
    for (let left = states; left > 0; left -= 1) {
      if (this.#at === this.#table.size) return this.#end('complete');
      if (this.#at === this.#deeper) {
        this.#depth += 1;
        this.#deeper = this.#table.size;
      }
      if (this.#depth >= depth) return this.#end('depth');
      if (this.#table.size > most) return this.#end('states');
      this.#leave();
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
    const { size, bytes } = this.#table;
    return {
      ending: this.#ending,
      states: size,
      switchStates: this.#table.distinct(this.#knowledge.packed.words),
      transitions: this.#transitions,
      depth: this.#depth + (size > this.#deeper ? 1 : 0),
      bytesPerState: (bytes + this.#resting.length) / size,
      learnedBytes: this.#knowledge.bytes,
      ways: this.#ways.walked(),
      coverage: this.#knowledge.coverage(this.#met),
      exercised: this.#exercised,
    };
  }

  /** Tries every input at the state whose turn it is. */
  #leave(): void {
    const knowledge = this.#knowledge;
    const stepper = this.#stepper;
    this.#leads = false;
    this.#rests = this.#resting[this.#at] === 1;
    this.#table.read(this.#at, stepper.here);
    const flight = knowledge.flight(stepper.here);
    for (const block of knowledge.blocks) {
      const bundle = knowledge.bundle(block, stepper.here);
      if (bundle === undefined) continue;
      for (const [input, leaf] of bundle.decided) this.#take(input, leaf, flight);
      for (const [input, pointer] of bundle.open) {
        const leaf = knowledge.stepFrom(pointer, input, stepper.here);
        if (leaf !== undefined) this.#take(input, leaf, flight);
      }
      if (bundle.count > 0) this.#pass(bundle, flight);
    }
    this.#arrive();
    if (this.#verifier !== undefined) this.#verify();
    if (this.#rests) this.#resting[this.#at] = 1;
    if (!this.#leads && !knowledge.atRest(stepper.here)) {
      this.#ways.note(LIVENESS.deadlock, 'nothing can happen', this.#at, -1);
    }
  }

  /** Takes one step. */
  #take(input: number, leaf: Leaf, flight: number): void {
    const stepper = this.#stepper;
    this.#follow(leaf, input);
    this.#transitions += 1;
    leaf.hits += 1;
    if (leaf.flights[flight] === undefined) this.#meet(leaf, flight, input);
    for (const [claim, evidence] of leaf.evidence) this.#note(claim, evidence, this.#at, input);
    if (leaf.exams.length > 0) {
      const note = (claim: number, evidence: string): void =>
        this.#note(claim, evidence, this.#at, input);
      this.#knowledge.claims.examine(leaf, stepper.here, note);
    }
    if (!stepper.moved) return;
    if (leaf.changes && !this.#leads) this.#leads = this.#isElsewhere();
    const { there } = stepper;
    const from = this.#batched * there.length;
    for (let word = 0; word < there.length; word += 1) this.#batch[from + word] = there[word] ?? 0;
    this.#batched += 1;
    if (this.#batched === BATCH) this.#arrive();
  }

  #follow(leaf: Leaf, input: number): void {
    while (!this.#stepper.follow(leaf, input)) this.#widen();
  }

  #widen(): void {
    this.#arrive();
    this.#table = this.#stepper.widened(this.#table);
    this.#batch = new Int32Array(BATCH * this.#table.width);
    this.#table.read(this.#at, this.#stepper.here);
  }

  /** Takes the steps that lead nowhere, all at once; those that change what is remembered one by one. */
  #pass(bundle: Bundle, flight: number): void {
    const { ledger } = this.#knowledge;
    const stepper = this.#stepper;
    this.#transitions += bundle.count;
    bundle.hits += 1;
    if (bundle.flights[flight] === undefined) {
      bundle.flights[flight] = true;
      stepper.there.set(stepper.here);
      for (const [input, leaf] of [
        ...bundle.silent,
        ...bundle.quiet.flatMap(({ leaves }) => leaves),
      ]) {
        if (leaf.flights[flight] === undefined) this.#meet(leaf, flight, input);
      }
    }
    for (const quiet of bundle.quiet) {
      while (ledger.outgrown) this.#widen();
      const slot = ledger.slots[quiet.slot];
      if (slot === undefined) continue;
      const number = ((stepper.here[slot.word] ?? 0) >>> slot.shift) & slot.mask;
      quiet.audible[number] ??= audible(quiet, number, (course) =>
        ledger.learn(course, slot.key, number),
      );
      for (const [input, leaf] of quiet.audible[number]) {
        this.#transitions -= 1;
        leaf.hits -= 1;
        this.#take(input, leaf, flight);
      }
    }
  }

  /** Takes every input again on plain objects. */
  #verify(): void {
    const knowledge = this.#knowledge;
    for (const [input, asked] of this.#territory.alphabet.entries()) {
      const leaf = knowledge.step(input, this.#stepper.here);
      if (leaf !== undefined) this.#follow(leaf, input);
      const after = leaf === undefined ? undefined : knowledge.whole(this.#stepper.there);
      this.#verifier?.compare(asked, knowledge.whole(this.#stepper.here), after, leaf?.hearing);
    }
  }

  #isElsewhere(): boolean {
    const { here, there } = this.#stepper;
    for (let word = 0; word < this.#knowledge.packed.words; word += 1) {
      if (here[word] !== there[word]) return true;
    }
    return false;
  }

  /** Looks up the states come to; new ones are looked at. */
  #arrive(): void {
    const known = this.#table.size;
    const count = this.#batched;
    this.#batched = 0;
    this.#table.findAll(this.#batch, this.#numbers, count, this.#at);
    this.#makeRoom();
    let newest = known;
    for (let at = 0; at < count; at += 1) {
      const state = this.#numbers[at] ?? 0;
      if (state === newest) {
        this.#lookAt(state, at);
        newest += 1;
      }
      if (this.#resting[state] === 1) this.#rests = true;
      if (state === 0 && !this.#returned) this.#return(at);
    }
  }

  #makeRoom(): void {
    if (this.#table.size <= this.#resting.length) return;
    const larger = new Uint8Array(Math.ceil(this.#table.size * 1.5));
    larger.set(this.#resting);
    this.#resting = larger;
  }

  /** Looks at a new state, which stands at this place of the batch. */
  #lookAt(state: number, at: number): void {
    const { width } = this.#table;
    const words = this.#batch.subarray(at * width, (at + 1) * width);
    const note = (claim: number, evidence: string): void => this.#note(claim, evidence, state, -1);
    this.#knowledge.claims.look(words, note);
    if (!this.#knowledge.atRest(words)) return;
    this.#resting[state] = 1;
    this.#knowledge.lookAtRest(words, note);
  }

  /** The first time back where it began. */
  #return(at: number): void {
    this.#returned = true;
    this.#lookAt(0, at);
  }

  /** The first time that a leaf is come to with these requests in flight: what is met there. */
  #meet(leaf: Leaf, flight: number, input: number): void {
    leaf.flights[flight] = true;
    const { exchange, alphabet } = this.#territory;
    const { packed } = this.#knowledge;
    const asked = alphabet[input];
    if (asked === undefined) return;
    const before = packed.unpacked(this.#stepper.here);
    const after = leaf.changes ? packed.unpacked(this.#stepper.there) : before;
    const { answer, events, reference } = leaf.hearing;
    this.#met.step(exchange, { input: asked, answer, events, before, after, reference });
  }

  #exercise(claim: number): void {
    const id = this.#territory.invariants[claim]?.id;
    if (id !== undefined) this.#exercised.add(id);
  }

  #note(claim: number, evidence: string, state: number, input: number): void {
    const id = this.#territory.invariants[claim]?.id;
    if (id !== undefined && !this.#walking) this.#ways.note(id, evidence, state, input);
  }

  /** Where a state was first come from, and by which input. */
  #from(state: number): From | undefined {
    const parent = this.#table.parent(state);
    if (parent < 0) return undefined;
    this.#walking = true;
    this.#table.read(parent, this.#stepper.here);
    const input = this.#territory.alphabet.findIndex((_, index) => this.#leadsTo(index) === state);
    this.#walking = false;
    return { parent, input };
  }

  /** The state that an input leads to from where the stepper stands; -1 where it is not possible. */
  #leadsTo(input: number): number {
    const leaf = this.#knowledge.step(input, this.#stepper.here);
    if (leaf === undefined || !this.#stepper.follow(leaf, input)) return -1;
    return this.#table.find(this.#stepper.there, -1);
  }

  /** Goes backwards from rest: where it does not come, no way leads to rest. */
  #findStuck(): void {
    this.#walking = true;
    const inputs = this.#territory.alphabet.length;
    for (let changed = true; changed;) {
      changed = false;
      for (let state = this.#table.size - 1; state >= 0; state -= 1) {
        if (this.#resting[state] === 1) continue;
        this.#table.read(state, this.#stepper.here);
        for (let input = inputs - 1; input >= 0 && this.#resting[state] !== 1; input -= 1) {
          const next = this.#leadsTo(input);
          if (next >= 0) this.#resting[state] = this.#resting[next] ?? 0;
        }
        changed ||= this.#resting[state] === 1;
      }
    }
    this.#walking = false;
    const stuck = this.#resting.subarray(0, this.#table.size).indexOf(0);
    if (stuck >= 0) this.#ways.note(LIVENESS.stuck, 'no way leads to rest from here', stuck, -1);
  }
}
