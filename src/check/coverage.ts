import type { Input } from '../model/input.ts';
import type { Step } from '../model/scenario.ts';
import type { Exchange } from '../model/switch.ts';
import type { Crossings } from './conform/crossings.ts';

/** How often an input of one type was accepted and refused. */
export interface Answers {
  readonly accepted: number;
  readonly refused: number;
}

/** What runs have met, counted. */
export interface Coverage {
  readonly inputs: ReadonlyMap<string, Answers>;
  readonly events: ReadonlyMap<string, number>;
  /** How often each event was heard by a party that was in each state afterwards; only runs count it. */
  readonly hearings?: ReadonlyMap<string, ReadonlyMap<string, number>>;
  /** How often a party came into each state. */
  readonly standings: ReadonlyMap<string, number>;
  /** How often an input of one type happened while a request of another was in flight. */
  readonly races: ReadonlyMap<string, ReadonlyMap<string, number>>;
  /** How often each interruption point of the documents' tables was crossed. */
  readonly crossings: ReadonlyMap<string, number>;
}

/** Counts what the steps of runs meet. */
export class CoverageCount implements Coverage {
  readonly inputs = new Map<string, { accepted: number; refused: number }>();
  readonly events = new Map<string, number>();
  readonly hearings = new Map<string, Map<string, number>>();
  readonly standings = new Map<string, number>();
  readonly races = new Map<string, Map<string, number>>();
  readonly crossings = new Map<string, number>();
  readonly #points: Crossings;

  constructor(points: Crossings) {
    this.#points = points;
  }

  /** Counts one step of a run on this exchange. */
  step<S, I extends Input>(
    exchange: Exchange<S, I>,
    { input, answer, events, before, after }: Step<S, I>,
  ): void {
    let answers = this.inputs.get(input.type);
    if (answers === undefined) this.inputs.set(input.type, (answers = { accepted: 0, refused: 0 }));
    answers[answer] += 1;
    for (const said of events) {
      count(this.events, said.event);
      const standing = exchange.standingOf?.(after, said);
      if (standing !== undefined) countPair(this.hearings, said.event, standing);
    }
    if (before !== after) {
      for (const standing of exchange.entered(before, after)) count(this.standings, standing);
    }
    for (const point of this.#points.of(exchange, { input, before })) count(this.crossings, point);
    this.#races(exchange, { input, before, after });
  }

  #races<S, I extends Input>(
    exchange: Exchange<S, I>,
    { input, before, after }: Pick<Step<S, I>, 'input' | 'before' | 'after'>,
  ): void {
    const flight = exchange.inFlight(before);
    const landed = input['reference'] === undefined ? flight : exchange.inFlight(after);
    for (let slot = 0; slot < flight.length; slot += 1) {
      const request = flight[slot];
      // A request does not race with its own being carried out.
      if (request === undefined || landed[slot] === undefined) continue;
      countPair(this.races, request, input.type);
    }
  }
}

const countPair = (counts: Map<string, Map<string, number>>, one: string, other: string): void => {
  let others = counts.get(one);
  if (others === undefined) counts.set(one, (others = new Map<string, number>()));
  count(others, other);
};

const count = (counts: Map<string, number>, name: string): void => {
  counts.set(name, (counts.get(name) ?? 0) + 1);
};
