import { canonicalJson } from '../../../formats/canonical-json.ts';
import type { Input } from '../../../model/input.ts';
import { renamedInput } from './renamed.ts';
import type { Renaming, Things } from './things.ts';

/** The inputs of an alphabet, by what they become when things change places. */
export class InputImages<I extends Input> {
  readonly #alphabet: readonly I[];
  readonly #things: Things;
  readonly #numbers: ReadonlyMap<string, number>;

  constructor(alphabet: readonly I[], things: Things) {
    this.#alphabet = alphabet;
    this.#things = things;
    this.#numbers = new Map(alphabet.map((input, index) => [canonicalJson(input), index]));
  }

  /** The number of the same input of things that have changed places. */
  of(input: number, renaming: Renaming): number {
    const asked = this.#alphabet[input];
    if (asked === undefined) throw new RangeError(`there is no input ${input}`);
    const image = renamedInput(asked, this.#things, renaming);
    const number = this.#numbers.get(canonicalJson(image));
    if (number === undefined) {
      throw new TypeError(
        `nobody has listed ${JSON.stringify(image)}, which is like another input`,
      );
    }
    return number;
  }
}
