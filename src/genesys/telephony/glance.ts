import type { Site } from '../site.ts';
import type { GenesysState, PartyState } from '../state.ts';
import { type Leg, type Now, legOf } from './now.ts';

/** A state looked at and not changed: every leg by where its party stands. */
export interface Glance extends Now {
  readonly legs: ReadonlyMap<PartyState, readonly Leg[]>;
}

/** How kinds of input look at a state. */
export type Look = (state: GenesysState) => Glance;

/**
 * Looks at one state after another. What was seen of a state is kept until the
 * next one is looked at, since many kinds of input ask about the same state:
 * it must not be changed in place.
 */
export function glancing(site: Site): Look {
  let last: Glance | undefined;
  return (state) =>
    last?.state === state
      ? last
      : (last = { site, state, said: [], legs: legsByState(site, state) });
}

function legsByState({ names }: Site, { calls }: GenesysState): Map<PartyState, Leg[]> {
  const legs = new Map<PartyState, Leg[]>();
  for (const [slot, call] of calls.entries()) {
    if (call.stage !== 'live') continue;
    for (const dn of names) {
      const state = call.standing[dn] ?? 'none';
      if (state === 'none') continue;
      const standing = legs.get(state);
      const leg = legOf(slot + 1, call, dn);
      if (standing === undefined) legs.set(state, [leg]);
      else standing.push(leg);
    }
  }
  return legs;
}
