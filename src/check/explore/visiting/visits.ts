import type { Input } from '../../../model/input.ts';
import type { Board } from '../together/board.ts';
import { Departures } from './departures.ts';
import { LIVENESS, type Territory } from '../explored.ts';
import { Knowledge } from '../learning/knowledge.ts';
import { CHANGES, CLAIMS } from '../learning/leaves.ts';
import type { Log, Reader } from '../together/log.ts';
import { Meetings } from './meetings.ts';
import { Sightings } from '../together/sightings.ts';
import type { StateTable } from '../table/state-table.ts';
import { Stepper } from './stepper.ts';
import { Equivariance } from '../symmetry/equivariance.ts';
import { Reduction } from '../symmetry/reduction.ts';
import { Verifier } from '../learning/verifier.ts';

/** What visits are made with. */
interface Circumstances {
  readonly board: Board;
  readonly log?: ((reader: Reader) => Log) | undefined;
  /** Compares every step with the plain one. */
  readonly verified?: boolean | undefined;
}

/** Visits states one by one: takes every step out of each, and notes what is met on the way. */
export class Visits<S, I extends Input> {
  readonly knowledge: Knowledge<S, I>;
  readonly stepper: Stepper;
  /** Takes one state for all like it, where that is asked for. */
  readonly reduction: Reduction<S, I> | undefined;
  readonly departures: Departures<S, I>;
  readonly meetings: Meetings<S, I>;
  readonly sightings: Sightings = new Sightings();
  readonly exercised: Set<string> = new Set();
  transitions = 0;
  /** How many states were visited. */
  visited = 0;
  readonly #territory: Territory<S, I>;
  readonly #board: Board;
  readonly #verifier: Verifier<S, I> | undefined;
  readonly #equivariance: Equivariance<S, I> | undefined;
  readonly #numbers: Int32Array;
  /** The state that is visited, and the input that claims are put about. */
  #state = 0;
  #input = -1;
  readonly #tell = (claim: number, evidence: string): void =>
    this.#note(claim, evidence, this.#state, this.#input);
  /** It was come back to the first state. */
  #returned = false;

  constructor(territory: Territory<S, I>, { board, log, verified }: Circumstances) {
    this.#territory = territory;
    this.#board = board;
    this.#verifier = verified === true ? new Verifier(territory) : undefined;
    if (verified === true && territory.symmetry !== undefined) {
      this.#equivariance = new Equivariance(territory);
    }
    this.knowledge = new Knowledge(territory, (claim) => this.#exercise(claim), log);
    const { ledger, leaves, orbits } = this.knowledge;
    this.stepper = new Stepper(ledger, leaves.all, (claim, evidence, input) =>
      this.#note(claim, evidence, this.#state, input),
    );
    const inputs = territory.alphabet.length;
    this.reduction =
      orbits && new Reduction({ territory, knowledge: this.knowledge, orbits, verified });
    this.departures = new Departures(this.knowledge, this.stepper, inputs, this.reduction);
    this.#numbers = new Int32Array(inputs);
    this.meetings = new Meetings(territory, this.knowledge, this.stepper);
  }

  /** Stands at a state and takes every step out of it; false where the packing has become too narrow. */
  take(state: number, table: StateTable): boolean {
    this.#state = state;
    table.read(state, this.stepper.here);
    return this.departures.take();
  }

  /** Notes everything about the steps that were taken last, and enters the states that they lead to. */
  settle(table: StateTable): void {
    const { knowledge, departures } = this;
    const { here } = this.stepper;
    this.visited += 1;
    this.transitions += departures.steps;
    this.meetings.meet(departures, knowledge.flight(here));
    this.#claim();
    if (this.#verifier !== undefined) this.#verify(this.#verifier);
    table.findAll(departures.landed, this.#numbers, departures.places);
    this.#arrive(table);
    if (!this.#leads() && !knowledge.atRest(here)) {
      this.#see(LIVENESS.deadlock, 'nothing can happen', this.#board.depth, this.#state, -1);
    }
  }

  /** Puts the claims about the steps. */
  #claim(): void {
    const { departures, knowledge } = this;
    const { marks, all } = knowledge.leaves;
    for (let at = 0; at < departures.count; at += 1) {
      const number = departures.leaves[at] ?? 0;
      if (((marks[number] ?? 0) & CLAIMS) === 0) continue;
      const leaf = all[number];
      if (leaf === undefined) continue;
      this.#input = departures.inputs[at] ?? 0;
      for (const [claim, evidence] of leaf.evidence) this.#tell(claim, evidence);
      knowledge.claims.examine(leaf, this.stepper.here, this.#tell);
    }
  }

  /** Looks at those states come to that are new, and whether a way leads to rest from one of them. */
  #arrive(table: StateTable): void {
    let rests = false;
    for (let at = 0; at < this.departures.places; at += 1) {
      const found = this.#numbers[at] ?? 0;
      const state = found < 0 ? -1 - found : found;
      if (found < 0) this.#board.find(state);
      if (found < 0 || (state === 0 && !this.#returned)) this.#lookAt(state, at, table);
      rests ||= table.isMarked(state);
    }
    if (rests) table.mark(this.#state);
  }

  /** Looks at a state, which stands at this place of those come to. */
  #lookAt(state: number, at: number, table: StateTable): void {
    if (state === 0) this.#returned = true;
    const { width } = table;
    const words = this.departures.landed.subarray(at * width, (at + 1) * width);
    this.knowledge.claims.look(words, (claim, evidence) => this.#note(claim, evidence, state, -1));
    if (!this.knowledge.atRest(words)) return;
    table.mark(state);
    this.knowledge.lookAtRest(words, (claim, evidence) => this.#note(claim, evidence, state, -1));
  }

  /** Whether some step changes the state of the switch. */
  #leads(): boolean {
    const { leaves, to, there, count } = this.departures;
    const { here } = this.stepper;
    const { words } = this.knowledge.packed;
    const { marks } = this.knowledge.leaves;
    for (let at = 0; at < count; at += 1) {
      if (((marks[leaves[at] ?? 0] ?? 0) & CHANGES) === 0) continue;
      const from = (to[at] ?? 0) * here.length;
      for (let word = 0; word < words; word += 1) {
        if (here[word] !== there[from + word]) return true;
      }
    }
    return false;
  }

  /** Takes every input again on plain objects. */
  #verify(verifier: Verifier<S, I>): void {
    const { knowledge, departures } = this;
    const { here } = this.stepper;
    const before = knowledge.whole(here);
    this.#equivariance?.prove(before);
    const steps = departures.byInput();
    for (const [input, asked] of this.#territory.alphabet.entries()) {
      const step = steps.get(input);
      const after =
        step === undefined
          ? undefined
          : step.to < 0
            ? before
            : knowledge.whole(departures.there.subarray(step.to * here.length));
      const leaf = step === undefined ? undefined : knowledge.leaves.all[step.leaf];
      verifier.compare(asked, before, after, leaf?.hearing);
    }
  }

  #exercise(claim: number): void {
    const id = this.#territory.invariants[claim]?.id;
    if (id !== undefined) this.exercised.add(id);
  }

  /** Notes evidence at an input that is asked at the state that is visited, or at a state come to from there. */
  #note(claim: number, evidence: string, state: number, input: number): void {
    const id = this.#territory.invariants[claim]?.id;
    const length = state === 0 && input < 0 ? 0 : this.#board.depth + 1;
    if (id !== undefined) this.#see(id, evidence, length, state, input);
  }

  #see(id: string, evidence: string, length: number, state: number, input: number): void {
    this.sightings.note(id, evidence, length, { state, input });
    if (this.#territory.sought?.has(id) !== false) this.#board.see();
  }

  /** Works with the ledger's new packing. */
  widened(): void {
    this.stepper.widened();
    this.departures.widened();
  }
}
