import type { Input } from '../../model/input.ts';
import { type Bounds, type Explored, type Explorer, LIVENESS, type Territory } from './explored.ts';
import { distinct } from './table/distinct.ts';
import { merged } from './together/merged.ts';
import { type Report, type Seat, ownSeat } from './together/seat.ts';
import { StateTable } from './table/state-table.ts';
import { stuck } from './visiting/stuck.ts';
import { Visits } from './visiting/visits.ts';
import { type Ground, waysTo } from './visiting/way-back.ts';

/** How the fast explorer works. */
interface Manner extends Bounds {
  readonly verified?: boolean | undefined;
  /** Where it is one of several. */
  readonly seat?: Seat | undefined;
}

/**
 * Goes breadth-first through packed states: what an input does is learned the
 * first time and looked up afterwards. Several do it together, each from a seat
 * of its own; they meet at the end of each depth.
 */
export class FastExplorer<S, I extends Input> implements Explorer<I> {
  readonly #bounds: Bounds;
  readonly #seat: Seat;
  readonly #visits: Visits<S, I>;
  readonly #table: StateTable;
  /** What was gone through; its steps can be taken again once nothing is left. */
  readonly ground: Ground<S, I>;
  /** The states that are to be visited next. */
  #at = 0;
  #end = 0;

  constructor(territory: Territory<S, I>, manner: Manner) {
    const { seat = ownSeat(), verified } = manner;
    const { board, log } = seat;
    this.#bounds = manner;
    this.#seat = seat;
    this.#visits = new Visits(territory, { board, log, verified });
    this.#table = new StateTable(this.#visits.knowledge.ledger.width, seat.storage);
    this.ground = {
      visits: this.#visits,
      table: this.#table,
      board,
      alphabet: territory.alphabet,
      take: (state) => {
        while (!this.#visits.take(state, this.#table)) this.#rebuild();
      },
      asAsked: (asked) => this.#asAsked(asked),
    };
    // Whoever is not there yet would not hear of the first states.
    seat.gather();
    if (board.seat === 0) this.#begin();
    seat.meet(() => undefined);
  }

  #begin(): void {
    const { knowledge } = this.#visits;
    const initial = new Int32Array(knowledge.ledger.width);
    knowledge.packed.packInitial(initial);
    knowledge.orbits?.represent(initial);
    const state = -1 - this.#table.enter(initial);
    if (knowledge.atRest(initial)) this.#table.mark(state);
    const { board } = this.#seat;
    board.count('states', 1);
    board.find(state);
    board.begin();
    if (this.#bounds.depth === 0) board.end('depth');
  }

  get isUnlike(): boolean {
    return this.#visits.knowledge.orbits?.leavesTraces ?? false;
  }

  get violated(): Iterable<string> {
    return this.#visits.sightings.all.keys();
  }

  get progress(): Explorer['progress'] {
    return this.#seat.board.progress;
  }

  advance(states: number): boolean {
    const { board } = this.#seat;
    const { bytes = Infinity, states: most = Infinity } = this.#bounds;
    this.#weigh();
    const kept = board.total('bytes') + board.total('learned');
    if (Math.max(kept, this.#bounds.used?.() ?? 0) > bytes) board.end('memory');
    for (let left = states; left > 0; left -= 1) {
      if (this.#at === this.#end && !this.#takeBlock()) break;
      if (board.total('states') > most) board.end('states');
      if (board.hasEnded || this.isUnlike) break;
      this.#leave();
    }
    return !board.hasEnded && !this.isUnlike;
  }

  /** Leaves the next state, once there is room enough. */
  #leave(): void {
    const { board } = this.#seat;
    const visits = this.#visits;
    const isCrowded = this.#table.isCrowded(this.#room);
    if (isCrowded || this.#seat.isCalled || !visits.take(this.#at, this.#table)) {
      this.#seat.call();
      this.#meet();
      return;
    }
    visits.settle(this.#table);
    this.#at += 1;
    board.count('states', this.#table.size);
    board.count('visited', visits.visited);
    board.count('transitions', visits.transitions);
  }

  /** Takes some states to be visited; false where there are none left. */
  #takeBlock(): boolean {
    const { board } = this.#seat;
    while (!board.hasEnded) {
      const block = board.take();
      if (block !== undefined) {
        [this.#at, this.#end] = block;
        return true;
      }
      board.list();
      this.#meet();
    }
    return false;
  }

  #meet(): void {
    const seat = this.#seat;
    const before = seat.board.rebuilt;
    let isBuilder = false;
    seat.meet((isCalled) => {
      isBuilder = isCalled;
      if (isCalled) this.#rebuild();
      else this.#deepen();
    });
    if (seat.board.rebuilt === before) return;
    if (!isBuilder) {
      this.#widen();
      this.#table.replace(this.#visits.knowledge.ledger.width);
    }
    // Nobody learns anything new before all have packed alike.
    seat.meet(() => undefined);
  }

  /** Goes on to the next depth, if there is one and it is to be gone to. */
  #deepen(): void {
    const { board } = this.#seat;
    const { depth = Infinity, untilViolation = false } = this.#bounds;
    if (!board.hasDeeper) board.end('complete');
    else if (untilViolation && board.hasViolation) board.end('violation');
    else if (board.depth + 1 >= depth) board.end('depth');
    else board.deepen();
  }

  /** Makes room, while nobody else does anything. */
  #rebuild(): void {
    const { board } = this.#seat;
    const { ledger } = this.#visits.knowledge;
    const pack = ledger.repacking();
    if (this.#widen()) this.#table.repack(ledger.width, this.#room, pack);
    else this.#table.enlarge(this.#room);
    board.rebuild();
  }

  /** For how many states there has to be room before another one is left. */
  get #room(): number {
    const { board } = this.#seat;
    return board.total('states') + this.#visits.departures.inputs.length * board.seats;
  }

  /** Inputs that lead from one state taken for others to the next, as they are asked from the beginning. */
  #asAsked(asked: readonly number[]): readonly number[] {
    const { reduction, stepper } = this.#visits;
    if (reduction === undefined) return asked;
    for (;;) {
      const really = reduction.asAsked(asked, stepper);
      if (really !== undefined) return really;
      this.#rebuild();
    }
  }

  /** Packs memories anew where that is necessary. */
  #widen(): boolean {
    const { ledger } = this.#visits.knowledge;
    if (!ledger.isOutgrown()) return false;
    ledger.widen();
    this.#visits.widened();
    return true;
  }

  /** Counts what takes memory. */
  #weigh(): void {
    const { board } = this.#seat;
    board.count('bytes', this.#table.bytes);
    const { knowledge, stepper } = this.#visits;
    board.count('learned', knowledge.bytes + stepper.moves.bytes);
    board.count('learning', knowledge.learning);
  }

  /** What was met from this seat. */
  report(): Report {
    this.#weigh();
    const { sightings, meetings, exercised } = this.#visits;
    return { seen: sightings.all, coverage: meetings.coverage, exercised };
  }

  result(): Explored<I> {
    const { board } = this.#seat;
    const { knowledge, sightings } = this.#visits;
    const reports = [this.report(), ...this.#seat.reports()];
    for (const { seen } of reports.slice(1)) sightings.add(seen);
    if (board.ending === 'complete') this.#findStuck();
    const states = board.total('states');
    const { words } = knowledge.packed;
    return {
      ending: board.ending ?? 'stopped',
      states,
      switchStates: words === this.#table.width ? states : this.#distinct(words),
      standFor: this.#visits.reduction?.standFor(this.#table),
      transitions: board.total('transitions'),
      depth: board.depth + (board.hasDeeper ? 1 : 0),
      bytesPerState: board.total('bytes') / states,
      learnedBytes: board.total('learned'),
      learningSeconds: board.total('learning') / 1000 / board.seats,
      ways: waysTo(sightings.all, this.ground),
      coverage: merged(reports.map(({ coverage }) => coverage)),
      exercised: new Set(reports.flatMap(({ exercised }) => [...exercised])),
    };
  }

  /** How many states of the switch there are; 0 where memory ran out: to count them takes as much again. */
  #distinct(words: number): number {
    const represent = this.#visits.knowledge.representing();
    return this.#seat.board.ending === 'memory' ? 0 : distinct(this.#table, words, represent);
  }

  /** Looks for states from which no way leads to rest. */
  #findStuck(): void {
    const { depth, states } = stuck(this.ground);
    for (const state of states) {
      const sighting = { state, input: -1 };
      const evidence = 'no way leads to rest from here';
      this.#visits.sightings.note(LIVENESS.stuck, evidence, depth, sighting);
    }
  }
}
