import type { Input } from '../../../model/input.ts';
import type { Way } from '../explored.ts';

/** Where a place was first come from, and the index of the input that led there. */
export interface From {
  readonly parent: number;
  readonly input: number;
}

/** Evidence at a place, or at the input of this index that is asked there. */
interface Sighting {
  readonly evidence: string;
  readonly place: number;
  readonly input: number;
}

/** The first sighting of each violation: breadth-first, so that no way to one is shorter. */
export class Ways<I extends Input> {
  readonly #alphabet: readonly I[];
  readonly #from: (place: number) => From | undefined;
  readonly #asAsked: (asked: readonly number[]) => readonly number[];
  readonly #sightings = new Map<string, Sighting>();

  constructor(
    alphabet: readonly I[],
    from: (place: number) => From | undefined,
    /** Where one place is taken for several: the inputs as they are asked from where it begins. */
    asAsked: (asked: readonly number[]) => readonly number[] = (asked) => asked,
  ) {
    this.#alphabet = alphabet;
    this.#from = from;
    this.#asAsked = asAsked;
  }

  /** The ids of what was seen violated. */
  get seen(): Iterable<string> {
    return this.#sightings.keys();
  }

  /** Whether something that is looked for was seen. */
  hasSeen(sought: ReadonlySet<string> | undefined): boolean {
    return [...this.#sightings.keys()].some((id) => sought?.has(id) !== false);
  }

  /** Notes evidence at a place, or at the input of this index that is asked there. */
  note(invariant: string, evidence: string, place: number, input: number): void {
    if (!this.#sightings.has(invariant)) this.#sightings.set(invariant, { evidence, place, input });
  }

  /** The ways to what was seen. */
  walked(): readonly Way<I>[] {
    return [...this.#sightings].map(([invariant, { evidence, place, input }]) => ({
      invariant,
      evidence,
      inputs: this.#to(place, input),
    }));
  }

  /** The inputs that lead to a place, and one more. */
  #to(place: number, input: number): readonly I[] {
    const asked = input < 0 ? [] : [input];
    for (let from = this.#from(place); from !== undefined; from = this.#from(from.parent)) {
      asked.unshift(from.input);
    }
    return this.#asAsked(asked).flatMap((index) => this.#alphabet[index] ?? []);
  }
}
