import type { Input } from '../../model/input.ts';
import type { Choose, Kind } from '../../model/switch.ts';

/** Some kinds of input, drawn by their weights. */
export class Repertoire<S, I extends Input> {
  readonly #kinds: Kind<S, I>[];
  readonly #choose: Choose;
  readonly #weight: number;
  /** How often something was chosen. */
  #chosen = 0;

  constructor(kinds: readonly Kind<S, I>[], choose: Choose) {
    this.#kinds = [...kinds];
    this.#choose = (size) => {
      this.#chosen += 1;
      return choose(size);
    };
    this.#weight = kinds.reduce((sum, { weight }) => sum + weight, 0);
  }

  /** One input that can be asked, as the kinds draw it; nothing where none was found in a few tries. */
  draw(state: S): I | undefined {
    for (let attempt = 0; attempt < 6; attempt += 1) {
      const input = this.#drawn(state);
      if (input !== undefined) return input;
    }
    return undefined;
  }

  /** Tries each kind once. */
  #drawn(state: S): I | undefined {
    let weight = this.#weight;
    for (let size = this.#kinds.length; size > 0; size -= 1) {
      const kind = this.#take(size, weight);
      const input = kind === undefined ? undefined : this.#some(kind, state);
      if (kind === undefined || input !== undefined) return input;
      weight -= kind.weight;
    }
    return undefined;
  }

  /** One input of this kind: tries again where it was a choice that gave none. */
  #some(kind: Kind<S, I>, state: S): I | undefined {
    for (let attempt = 0; attempt < 4; attempt += 1) {
      const chosen = this.#chosen;
      const input = kind.ask(state, this.#choose);
      if (input !== undefined || this.#chosen === chosen) return input;
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
