import type { CallSlot } from '../../model/exchange/call-slots.ts';
import type { Input } from '../../model/input.ts';
import type { Step } from '../../model/scenario.ts';
import type { Exchange } from '../../model/switch.ts';
import { typesOf } from '../answer.ts';
import type { Played } from '../played.ts';
import {
  type Concern,
  concernInFlight,
  concernOf,
  concernOfCall,
  leftLive,
  overlap,
} from './concern.ts';
import { type Glimpse, Glimpses, type Naming, callsOf } from './glimpse.ts';

/** When the second of two things happens: after the first was carried out, or while it is in flight. */
export const WHEN = ['after', 'meanwhile'] as const;

export type When = (typeof WHEN)[number];

/** Two things, and when the second happens: by their types of input. */
export interface Pair {
  readonly first: string;
  readonly second: string;
  readonly when: When;
}

/** Two things that met in a run. */
export interface Encounter extends Pair {
  /** The index of the step in which the second one happened. */
  readonly step: number;
}

/** Everything that met on overlapping calls in a run, in the order of its steps. */
export function encounters<C, S, I extends Input>(run: Played<C, S, I>): readonly Encounter[] {
  const now = (state: S): readonly CallSlot[] => callsOf(run.exchange, state);
  const eyes = new Glimpses((call) => call);
  const [begins] = run.steps;
  if (begins === undefined) return [];
  const follower = new Follower(run.exchange, eyes, eyes.of(now(begins.before)));
  return run.steps.flatMap((step, index) =>
    follower.follow(step, now(step.after)).map((pair) => ({ ...pair, step: index })),
  );
}

/** Something that happens: a request when it is carried out, an action or a failure. */
interface Event {
  readonly type: string;
  readonly naming: Naming;
  /** The flight slot of the request, if it was in flight. */
  readonly slot?: number;
}

/** Follows one run step by step. */
class Follower<S, I extends Input> {
  readonly #exchange: Exchange<S, I>;
  readonly #eyes: Glimpses;
  #now: Glimpse;
  /** The requests in flight, by slot. */
  readonly #flight: (Event | undefined)[] = [];
  /** For each type that has happened the live calls that it was about. */
  readonly #left = new Map<string, number>();

  constructor(exchange: Exchange<S, I>, eyes: Glimpses, now: Glimpse) {
    this.#exchange = exchange;
    this.#eyes = eyes;
    this.#now = now;
  }

  /** What met in this step. */
  follow(step: Step<S, I>, calls: readonly CallSlot[]): readonly Pair[] {
    if (step.before === step.after) return [];
    const before = this.#now;
    this.#now = this.#eyes.of(calls);
    const event = this.#eventOf(step);
    const pairs = event === undefined ? [] : this.#happen(event, before);
    for (const [slot, type] of this.#exchange.inFlight(step.after).entries()) {
      if (type === undefined) this.#flight[slot] = undefined;
    }
    for (const [type, left] of this.#left) this.#left.set(type, left & this.#now.live);
    return pairs;
  }

  /** What happens in a step, if anything does but that a request goes in flight or comes to nothing. */
  #eventOf({ input, answer, before, after, reference }: Step<S, I>): Event | undefined {
    const were = this.#exchange.inFlight(before);
    const are = this.#exchange.inFlight(after);
    if (reference !== undefined) {
      const event = { type: input.type, naming: this.#eyes.naming(input) };
      const slot = are.findIndex((type, at) => type !== undefined && were[at] === undefined);
      if (slot >= 0) this.#flight[slot] = { ...event, slot };
      return slot >= 0 || answer === 'refused' ? undefined : event;
    }
    if (input['reference'] === undefined) {
      return { type: input.type, naming: this.#eyes.naming(input) };
    }
    const slot = were.findIndex((type, at) => type !== undefined && are[at] === undefined);
    const isFailure = typesOf(this.#exchange).failures.has(input.type);
    return isFailure || answer === 'refused' ? undefined : this.#flight[slot];
  }

  #happen(event: Event, before: Glimpse): readonly Pair[] {
    const concern = concernOf(before, this.#now, event.naming);
    const second = event.type;
    const pairs = [
      ...this.#after(concern, before).map((first): Pair => ({ first, second, when: 'after' })),
      ...this.#inFlight(event, concern, before).map((first): Pair => ({
        first,
        second,
        when: 'meanwhile',
      })),
    ];
    const left = this.#left.get(second) ?? 0;
    this.#left.set(second, left | leftLive(this.#now, concern));
    return pairs;
  }

  /** The types that have happened before, about calls that this overlaps. */
  #after(concern: Concern, before: Glimpse): readonly string[] {
    return [...this.#left].flatMap(([type, left]) => {
      for (let call = 0; call < before.calls.length; call += 1) {
        if ((left & (1 << call)) === 0) continue;
        if (overlap(concernOfCall(before, call), concern)) return [type];
      }
      return [];
    });
  }

  /** The types of the requests in flight that this overlaps. */
  #inFlight({ slot }: Event, concern: Concern, before: Glimpse): readonly string[] {
    return this.#flight.flatMap((request) =>
      request !== undefined &&
      request.slot !== slot &&
      overlap(concernInFlight(before, request.naming), concern)
        ? [request.type]
        : [],
    );
  }
}
