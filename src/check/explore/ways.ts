import type { Input } from '../../model/input.ts';
import type { Territory, Way } from './explored.ts';

/** Where a place was first come from, and the index of the input that led there. */
interface From {
  readonly parent: number;
  readonly input: number;
}

/** The first, and so a shortest, way to the violation of each invariant. */
export class Ways<I extends Input> {
  readonly #alphabet: readonly I[];
  readonly #from: (place: number) => From | undefined;
  readonly #found = new Map<string, Way<I>>();

  constructor({ alphabet }: Pick<Territory<never, I>, 'alphabet'>, from: (place: number) => From | undefined) {
    this.#alphabet = alphabet;
    this.#from = from;
  }

  get found(): readonly Way<I>[] {
    return [...this.#found.values()];
  }

  /** Notes evidence at a place, or at the input of this index that is asked there. */
  note(invariant: string, evidence: string, place: number, input: number): void {
    const known = this.#found.get(invariant);
    if (known !== undefined && known.inputs.length <= 1) return;
    const inputs = this.to(place, input);
    if (known === undefined || inputs.length < known.inputs.length) this.#found.set(invariant, { invariant, evidence, inputs });
  }

  /** The inputs that lead to a place, and one more. */
  to(place: number, input: number): readonly I[] {
    const last = this.#alphabet[input];
    const inputs = last === undefined ? [] : [last];
    for (let at = this.#from(place); at !== undefined; at = this.#from(at.parent)) {
      const one = this.#alphabet[at.input];
      if (one !== undefined) inputs.unshift(one);
    }
    return inputs;
  }
}
