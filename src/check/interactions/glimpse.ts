import type { CallSlot } from '../../model/exchange/call-slots.ts';
import type { Input } from '../../model/input.ts';
import type { Exchange } from '../../model/switch.ts';

/** As many things as are told apart by the bits of one number. */
const BITS = 31;

/** The calls of a state in bits: call 1 is bit 0; each party has a bit, too. */
export interface Glimpse {
  /** The calls that are live. */
  readonly live: number;
  /** For each call a number that is another one where anything about the call is different. */
  readonly calls: readonly number[];
  /** For each call the parties that stand on it. */
  readonly parties: readonly number[];
}

/** What an input names, in the same bits. */
export interface Naming {
  readonly calls: number;
  readonly parties: number;
}

/** The calls of a state; throws where slots of calls are used again, so that nobody can tell calls apart. */
export function callsOf<S, I extends Input>(
  exchange: Exchange<S, I>,
  state: S,
): readonly CallSlot[] {
  const calls = exchange.calls?.(state);
  if (calls === undefined) throw new TypeError('this switch uses slots of calls again');
  return calls;
}

/** Tells calls and parties of one exchange apart, in bits. */
export class Glimpses {
  readonly #parties = new Map<string, number>();
  readonly #numbers = new Map<unknown, number>();
  readonly #keyOf: (call: CallSlot) => unknown;

  /** `keyOf` gives the same for calls about which nothing is different. */
  constructor(keyOf: (call: CallSlot) => unknown) {
    this.#keyOf = keyOf;
  }

  /** The calls of a state. */
  of(calls: readonly CallSlot[]): Glimpse {
    let live = 0;
    for (const [slot, { stage }] of calls.entries()) if (stage === 'live') live |= bit(slot);
    return {
      live,
      calls: calls.map((call) => numbered(this.#numbers, this.#keyOf(call))),
      parties: calls.map((call) => this.#standing(call)),
    };
  }

  /** What an input names: fields that end in connID name calls, other texts perhaps parties. */
  naming({ type: _, ...fields }: Input): Naming {
    let calls = 0;
    let parties = 0;
    for (const [field, value] of Object.entries(fields)) {
      if (typeof value === 'string') parties |= this.#party(value);
      else if (/connid$/iu.test(field) && value > 0) calls |= bit(value - 1);
    }
    return { calls, parties };
  }

  #standing({ standing }: CallSlot): number {
    let parties = 0;
    for (const [name, state] of Object.entries(standing)) {
      const party = this.#party(name, true);
      if (state !== 'none') parties |= party;
    }
    return parties;
  }

  /** The bit of a party; 0 for a text that was never the name of one. */
  #party(name: string, isOne = false): number {
    if (!isOne && !this.#parties.has(name)) return 0;
    return bit(numbered(this.#parties, name));
  }
}

const bit = (number: number): number => (number < BITS ? 1 << number : 0);

/** The number of a thing, in the order in which things came. */
function numbered<T>(numbers: Map<T, number>, thing: T): number {
  const known = numbers.get(thing);
  if (known !== undefined) return known;
  const number = numbers.size;
  numbers.set(thing, number);
  return number;
}
