import type { Said, SwitchEvent } from '../model/event.ts';
import type { Input } from '../model/input.ts';
import type { Step } from '../model/scenario.ts';
import type { Exchange } from '../model/switch.ts';
import { type Types, answerTo, typesOf } from './answer.ts';
import { Scratch } from './scratch.ts';

/**
 * Asks one exchange one input after another and numbers the requests.
 *
 * The n-th request has ReferenceID n. Scenarios name a request in flight by its
 * ReferenceID, recipes by its flight slot: the player knows both.
 */
export class Player<S = unknown, I extends Input = Input> {
  readonly exchange: Exchange<S, I>;
  readonly #types: Types;
  /** The ReferenceID in each flight slot, 0 where it is free. */
  readonly #flight: number[] = [];
  readonly #scratch: Scratch<S>;
  #asked = 0;

  constructor(exchange: Exchange<S, I>) {
    this.exchange = exchange;
    this.#scratch = new Scratch(exchange.initial);
    this.#types = typesOf(exchange);
  }

  /** Whether the exchange has inputs of this type. */
  knows(type: string): boolean {
    return this.#types.all.has(type);
  }

  /** Where the switch stands now. */
  get state(): S {
    return this.#scratch.state;
  }

  /** The ReferenceID of the request in each flight slot, 0 where there is none. */
  get flight(): readonly number[] {
    return this.#flight;
  }

  /** Asks an input as a scenario writes it. */
  play(input: I): Step<S, I> {
    const reference = input['reference'];
    if (reference === undefined) return this.#answered(input, input);
    const slot =
      typeof reference === 'number' && reference > 0 ? this.#flight.indexOf(reference) + 1 : 0;
    return this.#answered({ ...input, reference: slot }, input);
  }

  /** Asks an input as the exchange's kinds draw it; the step has it as a scenario writes it. */
  playDrawn(input: I): Step<S, I> {
    return this.#answered(input, this.written(input));
  }

  /** A drawn input as a scenario writes it: by ReferenceID, not by flight slot. */
  written(input: I): I {
    const slot = input['reference'];
    return typeof slot === 'number' ? { ...input, reference: this.#flight[slot - 1] ?? 0 } : input;
  }

  #answered(asked: I, written: I): Step<S, I> {
    const before = this.state;
    const reference = this.#types.requests.has(asked.type) ? (this.#asked += 1) : undefined;
    const said = this.#scratch.answer(this.exchange.recipe, asked);
    const after = this.state;
    const events = this.#numbered(said, reference ?? 0);
    if (after !== before) this.#settle(reference ?? 0);
    const answer = answerTo(this.#types, asked, said);
    return { input: written, answer, events, before, after, reference };
  }

  /** What was said, the answers with the ReferenceIDs of what they answer. */
  #numbered(said: readonly Said[], reference: number): readonly SwitchEvent[] {
    if (!said.some(({ answers, refusal }) => answers !== undefined || refusal !== undefined)) {
      return said;
    }
    return said.map(({ to, event, attributes, audience, answers }) => {
      const number = answers === 0 ? reference : (this.#flight[(answers ?? 0) - 1] ?? 0);
      if (number > 0) attributes['ReferenceID'] = String(number);
      return audience === undefined
        ? { to, event, attributes }
        : { to, event, attributes, audience };
    });
  }

  /** Notes which slots have become free and which one the request asked now has taken. */
  #settle(reference: number): void {
    const flight = this.#flight;
    const types = this.exchange.inFlight(this.state);
    for (let slot = 0; slot < types.length; slot += 1) {
      if (types[slot] === undefined) flight[slot] = 0;
      else flight[slot] ||= reference;
    }
  }
}
