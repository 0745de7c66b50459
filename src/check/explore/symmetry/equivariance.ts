import type { Input } from '../../../model/input.ts';
import type { Territory } from '../explored.ts';
import { PlainSteps, type Standing } from '../plain/plain-steps.ts';
import { isEvidence } from '../remembering.ts';
import { InputImages } from './input-images.ts';
import { Likeness } from './likeness.ts';
import { Things } from './things.ts';

/**
 * Takes every step once more with things in each other's places, on plain
 * objects, and throws where it does not lead to the same with the things in
 * each other's places, or not to the same evidence: then they are not alike.
 */
export class Equivariance<S, I extends Input> {
  readonly #territory: Territory<S, I>;
  readonly #steps: PlainSteps<S, I>;
  readonly #likeness: Likeness<S>;
  readonly #images: InputImages<I>;

  constructor(territory: Territory<S, I>) {
    const { exchange, alphabet, symmetry } = territory;
    if (exchange.finite === undefined || symmetry === undefined) {
      throw new TypeError('nobody has said what is alike');
    }
    const things = new Things(symmetry);
    this.#territory = territory;
    this.#steps = new PlainSteps(territory);
    this.#likeness = new Likeness(exchange.finite.schema, this.#steps.listeners, things);
    this.#images = new InputImages(alphabet, things);
  }

  /** Tries every input at a state, in every way in which things can change places. */
  prove(standing: Standing<S>): void {
    const { alphabet } = this.#territory;
    const outcomes = alphabet.map((input) => this.#outcome(standing, input));
    const rest = this.#atRest(standing);
    for (const renaming of this.#likeness.renamings) {
      const other = this.#likeness.renamed(standing, renaming);
      if (this.#atRest(other) !== rest) this.#fail('at rest', standing, other);
      for (const [index, outcome] of outcomes.entries()) {
        const image = alphabet[this.#images.of(index, renaming)];
        if (image === undefined || this.#outcome(other, image) === outcome) continue;
        this.#fail(JSON.stringify(image), standing, other);
      }
    }
  }

  /** Where an input leads, whoever is who, and the claims that find evidence. */
  #outcome(standing: Standing<S>, input: I): string {
    const violated = new Set<number>();
    const taken = this.#steps.take(standing, input, (claim, finding) => {
      if (isEvidence(finding)) violated.add(claim);
    });
    if (taken === undefined) return 'not possible';
    return `${[...violated].toSorted((one, other) => one - other).join()} ${this.#likeness.text(taken.after).text}`;
  }

  #atRest(standing: Standing<S>): string {
    const { exchange } = this.#territory;
    if (!exchange.atRest(standing.state)) return 'not at rest';
    const violated = new Set<number>();
    this.#steps.judgeAtRest(standing, (claim, finding) => {
      if (isEvidence(finding)) violated.add(claim);
    });
    return [...violated].toSorted((one, other) => one - other).join();
  }

  #fail(where: string, one: Standing<S>, other: Standing<S>): never {
    throw new Error(
      `what is said to be alike is not: ${where} differs between ${JSON.stringify(one.state)} and ${JSON.stringify(other.state)}`,
    );
  }
}
