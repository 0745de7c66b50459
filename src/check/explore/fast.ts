import type { Input } from '../../model/input.ts';
import { CoverageCount } from '../coverage.ts';
import { Crossings } from '../crossings.ts';
import { type Bounds, type Ending, type Explored, type Explorer, LIVENESS, type Territory } from './explored.ts';
import { type Bundle, audible } from './blocks.ts';
import { Knowledge } from './knowledge.ts';
import type { Leaf } from './leaf.ts';
import { type Course, SPECIAL, type Slot } from './ledger.ts';
import { StateTable } from './state-table.ts';
import { Verifier } from './verifier.ts';
import { Ways } from './ways.ts';

/**
 * Goes breadth-first through packed states: what an input does is learned the
 * first time and looked up afterwards.
 */
export class FastExplorer<S, I extends Input> implements Explorer<I> {
  readonly #territory: Territory<S, I>;
  readonly #bounds: Bounds;
  readonly #knowledge: Knowledge<S, I>;
  readonly #ways: Ways<I>;
  readonly #exercised = new Set<string>();
  readonly #met = new CoverageCount(new Crossings([]));
  readonly #verifier: Verifier<S, I> | undefined;
  #table: StateTable;
  /** The state left from, and the one come to. */
  #here: Int32Array;
  #there: Int32Array;
  /** Whether a way to rest is known, by state. */
  #resting = new Uint8Array(1 << 12);
  #ending: Ending = 'stopped';
  #transitions = 0;
  #at = 0;
  /** Of the state whose turn it is: whether it leads to another, and to rest. */
  #leads = false;
  #rests = false;
  /** Whether the last step led to another state or another memory. */
  #moved = false;
  #depth = 0;
  /** Where the next depth begins. */
  #deeper = 1;

  constructor(territory: Territory<S, I>, bounds: Bounds & { readonly verified?: boolean }) {
    this.#verifier = bounds.verified === true ? new Verifier(territory) : undefined;
    this.#territory = territory;
    this.#bounds = bounds;
    this.#knowledge = new Knowledge(territory, (claim) => this.#exercise(claim));
    this.#table = new StateTable(this.#knowledge.width);
    this.#here = new Int32Array(this.#knowledge.width);
    this.#there = new Int32Array(this.#knowledge.width);
    this.#ways = new Ways(territory, (state) => this.#from(state));
    this.#knowledge.packInitial(this.#there);
    this.#come(-1);
  }

  get violations(): number {
    return this.#ways.found.length;
  }

  get progress(): Explorer['progress'] {
    const states = this.#table.size;
    return { states, frontier: states - this.#at, depth: this.#depth, transitions: this.#transitions };
  }

  advance(states: number): boolean {
    const { depth = Infinity, states: most = Infinity, bytes = Infinity } = this.#bounds;
    if (this.#bytes > bytes) return this.#end('memory');
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

  get #bytes(): number {
    return this.#table.bytes + this.#resting.length + this.#knowledge.bytes;
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
      switchStates: this.#switchStates(),
      transitions: this.#transitions,
      depth: this.#depth + (size > this.#deeper ? 1 : 0),
      bytesPerState: bytes / size,
      learnedBytes: this.#knowledge.bytes,
      ways: this.#ways.found,
      coverage: this.#knowledge.coverage(this.#met),
      exercised: this.#exercised,
    };
  }

  /** Tries every input at the state whose turn it is. */
  #leave(): void {
    const knowledge = this.#knowledge;
    this.#leads = false;
    this.#rests = this.#resting[this.#at] === 1;
    this.#table.read(this.#at, this.#here);
    const flight = knowledge.flight(this.#here);
    for (const block of knowledge.blocks) {
      const bundle = knowledge.bundle(block, this.#here);
      if (bundle === undefined) continue;
      for (const [input, leaf] of bundle.decided) this.#take(input, leaf, flight);
      for (const [input, pointer] of bundle.open) {
        const leaf = knowledge.stepFrom(pointer, input, this.#here);
        if (leaf !== undefined) this.#take(input, leaf, flight);
      }
      if (bundle.count > 0) this.#pass(bundle, flight);
    }
    if (this.#verifier !== undefined) this.#verify();
    if (this.#rests) this.#resting[this.#at] = 1;
    if (!this.#leads && !knowledge.atRest(this.#here)) {
      this.#ways.note(LIVENESS.deadlock, 'nothing can happen', this.#at, -1);
    }
  }

  /** Takes one step. */
  #take(input: number, leaf: Leaf, flight: number): void {
    while (!this.#follow(leaf, input)) this.#widen();
    this.#transitions += 1;
    leaf.hits += 1;
    if (leaf.flights[flight] === undefined) this.#meet(leaf, flight, input);
    if (leaf.exams.length > 0 || leaf.evidence.length > 0) this.#examine(leaf, input);
    if (!this.#moved) return;
    const known = this.#table.size;
    const next = this.#come(this.#at);
    if (leaf.changes && !this.#leads) this.#leads = this.#isElsewhere();
    if (next < known && this.#resting[next] === 1) this.#rests = true;
  }

  /** Takes the steps that lead nowhere, all at once; those that change what is remembered one by one. */
  #pass(bundle: Bundle, flight: number): void {
    const { ledger } = this.#knowledge;
    this.#transitions += bundle.count;
    bundle.hits += 1;
    if (bundle.flights[flight] === undefined) {
      bundle.flights[flight] = true;
      this.#there.set(this.#here);
      for (const [input, leaf] of [...bundle.silent, ...bundle.quiet.flatMap(({ leaves }) => leaves)]) {
        if (leaf.flights[flight] === undefined) this.#meet(leaf, flight, input);
      }
    }
    for (const quiet of bundle.quiet) {
      while (ledger.outgrown) this.#widen();
      const slot = ledger.slots[quiet.slot];
      if (slot === undefined) continue;
      const number = ((this.#here[slot.word] ?? 0) >>> slot.shift) & slot.mask;
      const loud = (quiet.audible[number] ??= audible(quiet, number, (course) => ledger.learn(course, slot.key, number)));
      for (const [input, leaf] of loud) {
        this.#transitions -= 1;
        leaf.hits -= 1;
        this.#take(input, leaf, flight);
      }
    }
  }

  /** Takes every input again on plain objects. */
  #verify(): void {
    for (const [input, asked] of this.#territory.alphabet.entries()) {
      const leaf = this.#knowledge.step(input, this.#here);
      while (leaf !== undefined && !this.#follow(leaf, input)) this.#widen();
      const after = leaf === undefined ? undefined : this.#knowledge.whole(this.#there);
      this.#verifier?.compare(asked, this.#knowledge.whole(this.#here), after, leaf?.hearing);
    }
  }

  #isElsewhere(): boolean {
    for (let word = 0; word < this.#knowledge.stateWords; word += 1) {
      if (this.#here[word] !== this.#there[word]) return true;
    }
    return false;
  }

  /** Goes where a leaf leads; false where the packing has become too narrow. */
  #follow(leaf: Leaf, input: number): boolean {
    const { ledger, stateWords } = this.#knowledge;
    if (ledger.outgrown) return false;
    const here = this.#here;
    const there = this.#there;
    const { and, or, touched, courses } = leaf;
    for (let word = 0; word < stateWords; word += 1) there[word] = ((here[word] ?? 0) & (and[word] ?? 0)) | (or[word] ?? 0);
    for (let word = stateWords; word < here.length; word += 1) there[word] = here[word] ?? 0;
    this.#moved = leaf.changes;
    for (let index = 0; index < touched.length; index += 1) {
      const slot = ledger.slots[touched[index] ?? 0];
      const course = courses[index];
      if (slot !== undefined && course !== undefined && !this.#remember(slot, course, input)) return false;
    }
    for (const [listener, course] of leaf.everyone) {
      for (const [index, slot] of ledger.slots.entries()) {
        if (slot.listener !== listener || touched.includes(index)) continue;
        if (!this.#remember(slot, course, input)) return false;
      }
    }
    return true;
  }

  /** Puts one memory through its course; false where the packing has become too narrow. */
  #remember(slot: Slot, course: Course, input: number): boolean {
    const { ledger } = this.#knowledge;
    const there = this.#there;
    const before = ((this.#here[slot.word] ?? 0) >>> slot.shift) & slot.mask;
    let after = course.next[before] ?? -1;
    if (after === before) return true;
    this.#moved = true;
    if (after < 0) {
      after = ledger.learn(course, slot.key, before);
      if (ledger.outgrown) return false;
    }
    if (after >= SPECIAL) {
      after = this.#special(after, slot, input);
      if (ledger.outgrown) return false;
    }
    there[slot.word] = ((there[slot.word] ?? 0) & ~(slot.mask << slot.shift)) | (after << slot.shift);
    return true;
  }

  /** Notes evidence that a memory gave, and keeps what was lost. */
  #special(number: number, { listener }: Slot, input: number): number {
    const { ledger } = this.#knowledge;
    const special = ledger.specials[number - SPECIAL];
    if (special === undefined) return 0;
    for (const [claim, evidence] of special.evidence) this.#note(claim, evidence, this.#at, input);
    if (special.lost > 0) {
      const slot = ledger.slots[this.#knowledge.lost(listener)];
      if (slot === undefined || ledger.outgrown) return 0;
      const there = this.#there;
      const kept = ((there[slot.word] ?? 0) >>> slot.shift) & slot.mask;
      if (kept === 0) there[slot.word] = (there[slot.word] ?? 0) | (special.lost << slot.shift);
    }
    return special.after;
  }

  /** The number of the state come to; a new one is looked at. */
  #come(parent: number): number {
    const known = this.#table.size;
    const state = this.#table.find(this.#there, parent);
    if (state < known) return state;
    if (state >= this.#resting.length) {
      const larger = new Uint8Array(this.#resting.length * 2);
      larger.set(this.#resting);
      this.#resting = larger;
    }
    const note = (claim: number, evidence: string): void => this.#note(claim, evidence, state, -1);
    if (parent >= 0) this.#knowledge.look(this.#there, note);
    if (this.#knowledge.atRest(this.#there)) {
      this.#resting[state] = 1;
      this.#knowledge.lookAtRest(this.#there, note);
    }
    return state;
  }

  #examine(leaf: Leaf, input: number): void {
    for (const [claim, evidence] of leaf.evidence) this.#note(claim, evidence, this.#at, input);
    this.#knowledge.examine(leaf, this.#here, (claim, evidence) => this.#note(claim, evidence, this.#at, input));
  }

  /** The first time that a leaf is come to with these requests in flight: what is met there. */
  #meet(leaf: Leaf, flight: number, input: number): void {
    leaf.flights[flight] = true;
    const { exchange, alphabet } = this.#territory;
    const asked = alphabet[input];
    if (asked === undefined) return;
    const before = this.#knowledge.unpacked(this.#here);
    const after = leaf.changes ? this.#knowledge.unpacked(this.#there) : before;
    const { answer, events, reference } = leaf.hearing;
    this.#met.step(exchange, { input: asked, answer, events, before, after, reference });
  }

  #exercise(claim: number): void {
    const id = this.#territory.invariants[claim]?.id;
    if (id !== undefined) this.#exercised.add(id);
  }

  #note(claim: number, evidence: string, state: number, input: number): void {
    const id = this.#territory.invariants[claim]?.id;
    if (id !== undefined) this.#ways.note(id, evidence, state, input);
  }

  /** Packs all states anew, with more room for memories. */
  #widen(): void {
    const { ledger, stateWords } = this.#knowledge;
    const slots = ledger.slots.map((slot) => ({ ...slot }));
    ledger.widen();
    const old = this.#table;
    const words = this.#here;
    this.#table = new StateTable(ledger.width);
    this.#here = new Int32Array(ledger.width);
    this.#there = new Int32Array(ledger.width);
    for (let state = 0; state < old.size; state += 1) {
      old.read(state, words);
      this.#there.fill(0);
      for (let word = 0; word < stateWords; word += 1) this.#there[word] = words[word] ?? 0;
      for (const [index, was] of slots.entries()) {
        const slot = ledger.slots[index];
        const number = ((words[was.word] ?? 0) >>> was.shift) & was.mask;
        if (slot !== undefined) this.#there[slot.word] = (this.#there[slot.word] ?? 0) | (number << slot.shift);
      }
      this.#table.find(this.#there, old.parent(state));
    }
    this.#table.read(this.#at, this.#here);
  }

  /** Where a state was first come from, and by which input. */
  #from(state: number): { readonly parent: number; readonly input: number } | undefined {
    const parent = this.#table.parent(state);
    if (parent < 0) return undefined;
    const kept = this.#here;
    const at = this.#there;
    this.#here = new Int32Array(kept.length);
    this.#there = new Int32Array(kept.length);
    this.#table.read(parent, this.#here);
    let found = -1;
    for (let input = 0; input < this.#territory.alphabet.length && found < 0; input += 1) {
      const leaf = this.#knowledge.step(input, this.#here);
      if (leaf !== undefined && this.#follow(leaf, input) && this.#table.find(this.#there, -1) === state) found = input;
    }
    this.#here = kept;
    this.#there = at;
    return { parent, input: found };
  }

  #switchStates(): number {
    const { stateWords } = this.#knowledge;
    if (this.#here.length === stateWords) return this.#table.size;
    const states = new StateTable(stateWords);
    for (let state = 0; state < this.#table.size; state += 1) {
      this.#table.read(state, this.#here);
      states.find(this.#here, 0);
    }
    return states.size;
  }

  /** Goes backwards from rest: where it does not come, no way leads to rest. */
  #findStuck(): void {
    for (let changed = true; changed; ) {
      changed = false;
      for (let state = this.#table.size - 1; state >= 0; state -= 1) {
        if (this.#resting[state] === 1 || !this.#leadsToRest(state)) continue;
        this.#resting[state] = 1;
        changed = true;
      }
    }
    const stuck = this.#resting.subarray(0, this.#table.size).indexOf(0);
    if (stuck >= 0) this.#ways.note(LIVENESS.stuck, 'no way leads to rest from here', stuck, -1);
  }

  #leadsToRest(state: number): boolean {
    this.#table.read(state, this.#here);
    for (let input = this.#territory.alphabet.length - 1; input >= 0; input -= 1) {
      const leaf = this.#knowledge.step(input, this.#here);
      if (leaf === undefined || !leaf.changes || !this.#follow(leaf, input)) continue;
      if (this.#resting[this.#table.find(this.#there, -1)] === 1) return true;
    }
    return false;
  }
}
