import type { Choose } from '../switch.ts';
import type { CallSlot } from './call-slots.ts';

/** The legs of all live calls, by where they stand. */
export type Legs<P, L> = ReadonlyMap<P, readonly L[]>;

/**
 * Looks at one state after another. What was seen of a state is kept until the
 * next one is looked at, since many kinds of input ask about the same state:
 * it must not be changed in place.
 */
export function glances<S, G extends { readonly state: S }>(look: (state: S) => G) {
  let last: G | undefined;
  return (state: S): G => (last?.state === state ? last : (last = look(state)));
}

/** Every leg of a live call: that of each name which stands on it. */
export function legsByState<P extends string, C, L>(
  names: readonly string[],
  calls: readonly (C & CallSlot<P>)[],
  legOf: (connID: number, call: C, name: string) => L,
): Legs<P, L> {
  const legs = new Map<P, L[]>();
  for (const [slot, call] of calls.entries()) {
    if (call.stage !== 'live') continue;
    for (const name of names) {
      const state = call.standing[name];
      if (state === undefined || state === 'none') continue;
      const standing = legs.get(state);
      const leg = legOf(slot + 1, call, name);
      if (standing === undefined) legs.set(state, [leg]);
      else standing.push(leg);
    }
  }
  return legs;
}

/** One leg of a live call that stands in one of these states, by choice. */
export function someLeg<P, L>(
  { legs }: { readonly legs: Legs<P, L> },
  states: readonly P[],
  choose: Choose,
): L | undefined {
  let many = 0;
  for (const state of states) many += legs.get(state)?.length ?? 0;
  if (many === 0) return undefined;
  let chosen = choose(many);
  for (const state of states) {
    const standing = legs.get(state) ?? [];
    if (chosen < standing.length) return standing[chosen];
    chosen -= standing.length;
  }
  return undefined;
}
