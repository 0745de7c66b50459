import { drawOf } from '../model/choices.ts';
import type { Input } from '../model/input.ts';
import type { Choose, Kind } from '../model/switch.ts';

/** Some kinds of input, drawn by their weights. */
export class Repertoire<S, I extends Input> {
  readonly #kinds: Kind<S, I>[];
  readonly #choose: Choose;
  readonly #weight: number;

  constructor(kinds: readonly Kind<S, I>[], choose: Choose) {
    this.#kinds = [...kinds];
    this.#choose = choose;
    this.#weight = kinds.reduce((sum, { weight }) => sum + weight, 0);
  }

  /** One input that can be asked, as the kinds draw it; nothing where none was found. */
  draw(state: S): I | undefined {
    let weight = this.#weight;
    for (let size = this.#kinds.length; size > 0; size -= 1) {
      const kind = this.#take(size, weight);
      const input = kind === undefined ? undefined : drawOf(kind, state, this.#choose);
      if (kind === undefined || input !== undefined) return input;
      weight -= kind.weight;
    }
    return undefined;
  }

  /** One of the first `size` kinds by its share of their weight; moves it behind them. */
  #take(size: number, weight: number): Kind<S, I> | undefined {
    const kinds = this.#kinds;
    let rest = (this.#choose(GRAINS) / GRAINS) * weight;
    let index = 0;
    for (; index < size - 1; index += 1) {
      rest -= kinds[index]?.weight ?? 0;
      if (rest < 0) break;
    }
    const taken = kinds[index];
    const last = kinds[size - 1];
    if (taken === undefined || last === undefined) return undefined;
    kinds[index] = last;
    kinds[size - 1] = taken;
    return taken;
  }
}

/** How finely weights are told apart. */
const GRAINS = 0x100_0000;
