import type { Input } from '../../model/input.ts';
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
import { Arrivals } from './arrivals.ts';
import type { Leaf } from './leaf.ts';
import { Meetings } from './meetings.ts';
import { Stepper } from './stepper.ts';
import { Verifier } from './verifier.ts';
import { type From, Ways } from './ways.ts';

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
  readonly #meetings: Meetings<S, I>;
  readonly #verifier: Verifier<S, I> | undefined;
  readonly #arrivals: Arrivals<S, I>;
  #ending: Ending = 'stopped';
  #transitions = 0;
  #at = 0;
  /** Of the state whose turn it is: whether it leads to another. */
  #leads = false;
  /** Finding the way to a state again: everything was noted before. */
  #walking = false;
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
    this.#meetings = new Meetings(territory, this.#knowledge);
    this.#arrivals = new Arrivals(
      this.#knowledge,
      (state) => (claim, evidence) => this.#note(claim, evidence, state, -1),
    );
    this.#ways = new Ways(territory.alphabet, (state) => this.#from(state));
  }

  get violated(): Iterable<string> {
    return this.#ways.seen;
  }

  get progress(): Explorer['progress'] {
    const states = this.#arrivals.table.size;
    const frontier = states - this.#at;
    return { states, frontier, depth: this.#depth, transitions: this.#transitions };
  }

  advance(states: number): boolean {
    const { depth = Infinity, states: most = Infinity, bytes = Infinity } = this.#bounds;
    const kept = this.#arrivals.bytes + this.#knowledge.bytes;
    if (Math.max(kept, this.#bounds.used?.() ?? 0) > bytes) return this.#end('memory');
    for (let left = states; left > 0; left -= 1) {
      if (this.#at === this.#arrivals.table.size) return this.#end('complete');
      if (this.#at === this.#deeper) {
        this.#depth += 1;
        this.#deeper = this.#arrivals.table.size;
      }
      if (this.#depth >= depth) return this.#end('depth');
      if (this.#arrivals.table.size > most) return this.#end('states');
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
    const { table, bytes } = this.#arrivals;
    const { size } = table;
    return {
      ending: this.#ending,
      states: size,
      // To count them takes as much memory again.
      switchStates: this.#ending === 'memory' ? 0 : table.distinct(this.#knowledge.packed.words),
      transitions: this.#transitions,
      depth: this.#depth + (size > this.#deeper ? 1 : 0),
      bytesPerState: bytes / size,
      learnedBytes: this.#knowledge.bytes,
      ways: this.#ways.walked(),
      coverage: this.#meetings.coverage,
      exercised: this.#exercised,
    };
  }

  /** Tries every input at the state whose turn it is. */
  #leave(): void {
    const knowledge = this.#knowledge;
    const stepper = this.#stepper;
    this.#leads = false;
    const arrivals = this.#arrivals;
    arrivals.rests = false;
    arrivals.table.read(this.#at, stepper.here);
    const flight = knowledge.flight(stepper.here);
    this.#meetings.stand(stepper.here);
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
    arrivals.settle(this.#at);
    if (this.#verifier !== undefined) this.#verify();
    if (arrivals.rests) arrivals.rest(this.#at);
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
    this.#meetings.meet(leaf, flight, input, stepper);
    for (const [claim, evidence] of leaf.evidence) this.#note(claim, evidence, this.#at, input);
    if (leaf.exams.length > 0) {
      const note = (claim: number, evidence: string): void =>
        this.#note(claim, evidence, this.#at, input);
      this.#knowledge.claims.examine(leaf, stepper.here, note);
    }
    if (!stepper.moved) return;
    if (leaf.changes && !this.#leads) this.#leads = this.#isElsewhere();
    this.#arrivals.add(stepper.there, this.#at);
  }

  #follow(leaf: Leaf, input: number): void {
    while (!this.#stepper.follow(leaf, input)) this.#widen();
  }

  #widen(): void {
    this.#arrivals.widen(this.#stepper, this.#at);
  }

  /** Takes the steps that lead nowhere, all at once; those that change what is remembered one by one. */
  #pass(bundle: Bundle, flight: number): void {
    const { ledger } = this.#knowledge;
    const stepper = this.#stepper;
    this.#transitions += bundle.count;
    bundle.hits += 1;
    this.#meetings.meetAll(bundle, flight, stepper);
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
    const parent = this.#arrivals.table.parent(state);
    if (parent < 0) return undefined;
    const input = [...this.#leadsTo(parent)].indexOf(state);
    return { parent, input };
  }

  /** The states that each input leads to from a state, in the order of the alphabet; itself where an input is not possible. */
  *#leadsTo(state: number): Generator<number> {
    this.#walking = true;
    const { table } = this.#arrivals;
    table.read(state, this.#stepper.here);
    for (const input of this.#territory.alphabet.keys()) {
      const leaf = this.#knowledge.step(input, this.#stepper.here);
      const moves = leaf !== undefined && this.#stepper.follow(leaf, input) && this.#stepper.moved;
      yield moves ? table.find(this.#stepper.there, -1) : state;
    }
    this.#walking = false;
  }

  /** Looks for states from which no way leads to rest. */
  #findStuck(): void {
    const stuck = this.#arrivals.stuck((state) => this.#leadsTo(state));
    this.#walking = false;
    if (stuck >= 0) this.#ways.note(LIVENESS.stuck, 'no way leads to rest from here', stuck, -1);
  }
}
