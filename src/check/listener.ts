import type { HeardInvariant, Invariant, Memory } from '../model/invariant.ts';
import { start } from '../model/start.ts';

/** The invariants that share one memory, and what is remembered under each key. */
export interface Listener {
  readonly memory: Memory;
  readonly memories: Map<string, object>;
  /** The invariants, each with its index in the catalogue. */
  readonly invariants: readonly (readonly [number, HeardInvariant])[];
  /** A memory of nothing yet. */
  fresh(): object;
}

/** One listener for each memory that these invariants use. */
export function listeners<S>(invariants: readonly Invariant<S>[]): readonly Listener[] {
  const sharing = new Map<Memory, [number, HeardInvariant][]>();
  for (const [index, invariant] of invariants.entries()) {
    if (invariant.needs === 'state') continue;
    const sharers = sharing.get(invariant.memory);
    if (sharers === undefined) sharing.set(invariant.memory, [[index, invariant]]);
    else sharers.push([index, invariant]);
  }
  return [...sharing].map(([memory, sharers]) => ({
    memory,
    memories: new Map<string, object>(),
    invariants: sharers,
    fresh: blank(memory),
  }));
}

/** Makes first memories: a copy where that is enough, from the schema where it has parts. */
function blank({ name, schema }: Memory): () => object {
  const begun = (): object => {
    const first = start(schema);
    if (typeof first !== 'object' || first === null) {
      throw new TypeError(`the memory ${name} has no parts to change`);
    }
    return first;
  };
  const first = begun();
  const flat =
    !Array.isArray(first) &&
    Object.values(first).every((part) => typeof part !== 'object' || part === null);
  return flat ? () => ({ ...first }) : begun;
}
