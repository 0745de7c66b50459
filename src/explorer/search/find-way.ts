import { Player } from '../../check/player.ts';
import { inputs } from '../../model/choices.ts';
import type { Said } from '../../model/event.ts';
import type { Input } from '../../model/input.ts';
import type { Exchange } from '../../model/switch.ts';
import { deskNamed } from '../desks/desks.ts';
import { faultNamed } from '../session/faults.ts';
import type { Message, Wanted, WayErrand } from './errand.ts';

/** A place that was come to, and how. */
interface Place {
  readonly state: unknown;
  /** As the exchange draws it; nothing where the search set out. */
  readonly by?: Input | undefined;
  readonly from?: Place | undefined;
}

/** How many steps are taken from one progress message to the next. */
const ROUND = 2000;

/**
 * Goes breadth-first through all that can happen: from the beginning to a state,
 * or from a state on to an event. What it finds is a shortest way.
 */
export function* findWay(errand: WayErrand): Generator<Message> {
  const { sw } = deskNamed(errand.setup.switch);
  const exchange = sw.install(errand.setup.config, faultNamed(sw, errand.setup.fault));
  const player = new Player(exchange);
  for (const input of errand.inputs) player.play(input);
  const here = player.state;
  const goal = errand.event === undefined ? toState(here) : toEvent(errand.event);
  const search = new Search(exchange, errand.event === undefined ? exchange.initial : here);
  while (search.tried < errand.budget && !search.isOver) {
    const found = search.round(Math.min(ROUND, errand.budget - search.tried), goal);
    if (found !== undefined) {
      yield foundWay(errand, exchange, wayTo(found));
      return;
    }
    yield {
      kind: 'progress',
      done: search.tried / errand.budget,
      text: `${search.tried} steps tried, ${search.places} situations`,
    };
  }
  yield { kind: 'nothing', text: nothingFound(search, errand) };
}

/** Whether a step comes to where one wants to be. */
type Goal = (after: unknown, said: readonly Said[]) => boolean;

function toState(state: unknown): Goal {
  const wanted = JSON.stringify(state);
  return (after) => JSON.stringify(after) === wanted;
}

const toEvent =
  ({ event, to }: Wanted): Goal =>
  (_, said) =>
    said.some((one) => one.event === event && (to === undefined || one.to === to));

/** A breadth-first search under way. */
class Search {
  tried = 0;
  readonly #exchange: Exchange;
  readonly #seen: Set<string>;
  readonly #waiting: Place[];
  #next = 0;
  #steps: Iterator<Input, undefined> | undefined;

  constructor(exchange: Exchange, state: unknown) {
    this.#exchange = {
      ...exchange,
      kinds: exchange.kinds.filter((kind) => kind.senseless !== true),
    };
    this.#seen = new Set([JSON.stringify(state)]);
    this.#waiting = [{ state }];
  }

  /** Every place has been gone on from. */
  get isOver(): boolean {
    return this.#next >= this.#waiting.length;
  }

  get places(): number {
    return this.#seen.size;
  }

  /** Takes so many steps; the place that is the goal, if one of them came there. */
  round(many: number, goal: Goal): Place | undefined {
    for (let left = many; left > 0 && !this.isOver; left -= 1) {
      const from = this.#waiting[this.#next];
      if (from === undefined) return undefined;
      this.#steps ??= inputs(this.#exchange, from.state);
      const by = this.#steps.next().value;
      if (by === undefined) {
        this.#steps = undefined;
        this.#next += 1;
        continue;
      }
      this.tried += 1;
      const { state, said } = this.#exchange.reduce(from.state, by);
      const place = { state, by, from };
      if (goal(state, said)) return place;
      const key = JSON.stringify(state);
      if (this.#seen.has(key)) continue;
      this.#seen.add(key);
      this.#waiting.push(place);
    }
    return undefined;
  }
}

function wayTo(place: Place): readonly Input[] {
  const way: Input[] = [];
  for (let at: Place | undefined = place; at?.by !== undefined; at = at.from) way.unshift(at.by);
  return way;
}

function foundWay(errand: WayErrand, exchange: Exchange, way: readonly Input[]): Message {
  const player = new Player(exchange);
  const before = errand.event === undefined ? [] : errand.inputs;
  for (const input of before) player.play(input);
  const written = [...before, ...way.map((input) => player.playDrawn(input).input)];
  const steps = `${way.length} ${way.length === 1 ? 'step' : 'steps'}`;
  const { event, inputs: asked } = errand;
  const text =
    event === undefined
      ? `A shortest way here takes ${steps}${way.length < asked.length ? `, not ${asked.length}` : ', as many as this one'}.`
      : `${event.event}${event.to === undefined ? '' : ` at ${event.to}`} is ${steps} away.`;
  return {
    kind: 'found',
    name: event === undefined ? 'way here' : `to ${event.event}`,
    text,
    inputs: written,
  };
}

const nothingFound = ({ tried, isOver, places }: Search, { event }: WayErrand): string =>
  isOver && event !== undefined
    ? `${event.event} is never said from here on: all ${places} situations were gone through.`
    : `No way was found within ${tried} steps.`;
