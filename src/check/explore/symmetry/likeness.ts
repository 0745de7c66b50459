import { canonicalJson } from '../../../formats/canonical-json.ts';
import type { Schema } from '../../../model/schema.ts';
import type { Listener } from '../../listener.ts';
import type { Standing } from '../plain/plain-steps.ts';
import { renamed, renamedKey } from './renamed.ts';
import type { Renaming, Things } from './things.ts';

/** Compares what differs in who is who only, on plain objects: slow, and what packed orbits are compared with. */
export class Likeness<S> {
  readonly things: Things;
  readonly renamings: readonly Renaming[];
  readonly #swaps: readonly Renaming[];
  readonly #schema: Schema<S>;
  readonly #listeners: readonly Listener[];

  constructor(schema: Schema<S>, listeners: readonly Listener[], things: Things) {
    this.#schema = schema;
    this.#listeners = listeners;
    this.things = things;
    this.renamings = [...things.everyRenaming()];
    this.#swaps = things.families
      .filter(({ firstFree }) => firstFree)
      .flatMap(({ from, size }) =>
        this.renamings.filter((renaming) => {
          const moved = [...renaming.keys()].filter((thing) => renaming[thing] !== thing);
          return moved.length === 2 && moved.every((thing) => thing >= from && thing < from + size);
        }),
      );
  }

  /** The same with things in each other's places. */
  renamed({ state, memories }: Standing<S>, renaming: Renaming): Standing<S> {
    return {
      state: renamed(this.#schema, state, this.things, renaming),
      memories: memories.map((map, at) => this.#renamed(map, at, renaming)),
    };
  }

  #renamed(
    memories: ReadonlyMap<string, object>,
    listener: number,
    renaming: Renaming,
  ): ReadonlyMap<string, object> {
    const memory = this.#listeners[listener]?.memory;
    if (memory === undefined) return memories;
    return new Map(
      [...memories].map(([key, remembered]) => [
        renamedKey(memory.keyNames, key, this.things, renaming),
        Object(renamed<unknown>(memory.schema, remembered, this.things, renaming)),
      ]),
    );
  }

  /** Whether two of which the first free one is taken stand alike, and something else is remembered of the one than of the other. */
  leavesTraces(standing: Standing<S>): boolean {
    const alone = { state: standing.state, memories: [] };
    return this.#swaps.some(
      (swap) =>
        written(this.renamed(alone, swap)) === written(alone) &&
        written(this.renamed(standing, swap)) !== written(standing),
    );
  }

  /** A text that is the same for all that differ in who is who only, and how many these are. */
  text(standing: Standing<S>): { readonly text: string; readonly many: number } {
    const texts = new Set(
      this.renamings.map((renaming) => written(this.renamed(standing, renaming))),
    );
    const [first = ''] = [...texts].toSorted();
    return { text: first, many: texts.size };
  }
}

/** A state and what is remembered there, as a text. */
export const written = <S>({ state, memories }: Standing<S>): string =>
  canonicalJson([state, ...memories.map((map) => Object.fromEntries(map))]);
