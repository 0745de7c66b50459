import type { Site } from '../site.ts';
import type { PartyState, UCCXState } from '../state.ts';
import { type Leg, type Now, legOf } from './now.ts';

/** A state looked at and not changed: every connection by where it stands. */
export interface Glance extends Now {
  readonly legs: ReadonlyMap<PartyState, readonly Leg[]>;
}

/** How kinds of input look at a state. */
export type Look = (state: UCCXState) => Glance;

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

function legsByState({ parties }: Site, { calls }: UCCXState): Map<PartyState, Leg[]> {
  const legs = new Map<PartyState, Leg[]>();
  for (const [slot, call] of calls.entries()) {
    if (call.stage !== 'live') continue;
    for (const device of parties) {
      const state = call.standing[device] ?? 'none';
      if (state === 'none' || state === 'gone') continue;
      const standing = legs.get(state);
      const leg = legOf(slot + 1, call, device);
      if (standing === undefined) legs.set(state, [leg]);
      else standing.push(leg);
    }
  }
  return legs;
}
