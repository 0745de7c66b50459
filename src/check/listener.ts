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

/** Makes first memories, each a copy of its own. */
function blank({ name, schema }: Memory): () => object {
  const first = start(schema);
  if (typeof first !== 'object' || first === null) {
    throw new TypeError(`the memory ${name} has no parts to change`);
  }
  return copier(first);
}

/** Copies something as often as it is asked to. */
function copier(first: object): () => object {
  if (Array.isArray(first)) return () => structuredClone<object>(first);
  const deep = Object.entries(first).flatMap(([name, part]: [string, unknown]) =>
    typeof part === 'object' && part !== null ? [{ name, copy: copier(part) }] : [],
  );
  if (deep.length === 0) return () => ({ ...first });
  return () => {
    const copy: Record<string, unknown> = { ...first };
    for (const part of deep) copy[part.name] = part.copy();
    return copy;
  };
}
