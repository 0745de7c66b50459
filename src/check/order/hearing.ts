import type { SwitchEvent } from '../../model/event.ts';
import type { Input } from '../../model/input.ts';
import type { Order } from '../../model/order.ts';
import type { Switch } from '../../model/switch.ts';
import { dice } from '../walking/dice.ts';
import type { Played } from '../played.ts';

/**
 * The trace with what a client hears of it that receives everything: in the
 * order in which it is said, or in another legal one where the scenario has a
 * number for it.
 *
 * A client that receives less hears its part in the same order.
 */
export function asHeard<C, S, I extends Input>(
  { order }: Switch<C, S, I>,
  trace: Played<C, S, I>,
): Played<C, S, I> {
  const number = trace.scenario.order ?? 0;
  return order === undefined || number === 0
    ? trace
    : { ...trace, heard: heardInOrder(trace, order, number) };
}

/** How often a message that could be heard is kept back until after the next step: one time in so many. */
const KEPT_BACK = 4;

/**
 * What is heard after each step: a linear extension of what must precede what,
 * drawn from a number. At rest and at the end everything has been heard.
 *
 * Where a trace is cut off, what was heard before stays the same.
 */
function heardInOrder<C, S, I extends Input>(
  { exchange, steps }: Played<C, S, I>,
  order: Order,
  number: number,
): readonly (readonly SwitchEvent[])[] {
  const said = steps.flatMap(({ events }) => events);
  const session = new Session(said, order, number);
  return steps.map(({ events, after }, index) =>
    session.hear(events.length, index === steps.length - 1 || exchange.atRest(after)),
  );
}

/** A client's session: what has been said, and what of it has been heard. */
class Session {
  readonly #said: readonly SwitchEvent[];
  /** For each message, those that must be heard before it. */
  readonly #awaited: readonly number[][];
  readonly #choose: ReturnType<typeof dice>;
  readonly #heard = new Set<number>();
  #waiting: readonly number[] = [];
  #told = 0;

  constructor(said: readonly SwitchEvent[], order: Order, number: number) {
    this.#said = said;
    this.#awaited = said.map(() => []);
    for (const [earlier, later] of order(said)) this.#awaited[later]?.push(earlier);
    this.#choose = dice(number);
  }

  /** So many more messages are said; answers those that are heard now. */
  hear(more: number, isEverything: boolean): readonly SwitchEvent[] {
    const places = Array.from({ length: more }, (_, index) => this.#told + index);
    this.#told += more;
    this.#waiting = [...this.#waiting, ...places];
    const heard: SwitchEvent[] = [];
    while (this.#waiting.length > 0) {
      const isKeptBack = this.#choose(KEPT_BACK) === 0;
      if (isKeptBack && !isEverything) break;
      const message = this.#next();
      if (message !== undefined) heard.push(message);
    }
    return heard;
  }

  #next(): SwitchEvent | undefined {
    const ready = this.#waiting.filter((place) =>
      (this.#awaited[place] ?? []).every((earlier) => this.#heard.has(earlier)),
    );
    const next = ready[this.#choose(ready.length)] ?? 0;
    this.#heard.add(next);
    this.#waiting = this.#waiting.filter((place) => place !== next);
    return this.#said[next];
  }
}
