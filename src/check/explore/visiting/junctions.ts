import type { Input } from '../../../model/input.ts';
import type { Exchange } from '../../../model/switch.ts';
import type { Crossed } from '../../conform/crossings.ts';
import type { Territory } from '../explored.ts';
import type { Knowledge } from '../learning/knowledge.ts';

/** One call, and what can cross a point on it. */
interface Track {
  readonly connID: number;
  /** Where the call stands, as a question: 0 where that is at no point, or the number of the standing. */
  readonly root: number;
  /** Places in the alphabet of the inputs that interrupt this call, by type. */
  readonly inputs: ReadonlyMap<string, readonly number[]>;
}

/** Where the interruption points of the documents' tables are crossed: looked for in every state until each has been. */
export class Junctions<S, I extends Input> {
  /** The points that were crossed, each once. */
  readonly crossed = new Map<string, number>();
  readonly #exchange: Exchange<S, I>;
  readonly #knowledge: Knowledge<S, I>;
  readonly #standings: readonly string[];
  /** The points not crossed yet, by the number of where the call stands there. */
  readonly #left: Crossed[][];
  readonly #tracks: readonly Track[];

  constructor({ exchange, alphabet, crossings }: Territory<S, I>, knowledge: Knowledge<S, I>) {
    this.#exchange = exchange;
    this.#knowledge = knowledge;
    const { crossed } = crossings;
    this.#standings = ['', ...new Set(crossed.map(([, standing]) => standing))];
    this.#left = this.#standings.map((at) => crossed.filter(([, standing]) => standing === at));
    const types = new Set(crossed.map(([, , type]) => type));
    const tracks = new Map<number, Map<string, number[]>>();
    for (const [index, { type, connID }] of alphabet.entries()) {
      if (typeof connID !== 'number' || !types.has(type)) continue;
      const inputs = tracks.get(connID) ?? new Map<string, number[]>();
      inputs.set(type, [...(inputs.get(type) ?? []), index]);
      tracks.set(connID, inputs);
    }
    const { forest } = knowledge.packed;
    this.#tracks = [...tracks].map(([connID, inputs]) => ({
      connID,
      root: forest.plant(),
      inputs,
    }));
  }

  /** Looks at a state that everything is tried at. */
  look(words: Int32Array): void {
    for (const track of this.#tracks) {
      const known = this.#knowledge.packed.known(track.root, words);
      const at = known >= 0 ? known : this.#learn(track, words);
      const left = this.#left[at];
      if (at === 0 || left === undefined || left.length === 0) continue;
      this.#left[at] = left.filter((point) => !this.#crosses(point, track, words));
    }
  }

  #learn({ root, connID }: Track, words: Int32Array): number {
    return this.#knowledge.packed.learn(root, words, (state) =>
      Math.max(0, this.#standings.indexOf(this.#exchange.callSituation(state, connID))),
    );
  }

  /** Whether something of the type that crosses a point is possible here. */
  #crosses([point, , type]: Crossed, { inputs }: Track, words: Int32Array): boolean {
    const interrupting = inputs.get(type) ?? [];
    const isCrossed = interrupting.some((input) => this.#knowledge.step(input, words) > 0);
    if (isCrossed) this.crossed.set(point, 1);
    return isCrossed;
  }
}
