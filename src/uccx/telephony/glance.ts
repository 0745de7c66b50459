import { type Legs, glances, legsByState } from '../../model/exchange/glance.ts';
import type { Site } from '../site.ts';
import type { PartyState, UCCXState } from '../state.ts';
import { type Leg, type Now, legOf } from './now.ts';

/** A state looked at and not changed: every connection by where it stands. */
export interface Glance extends Now {
  readonly legs: Legs<PartyState, Leg>;
}

/** How kinds of input look at a state. */
export type Look = (state: UCCXState) => Glance;

/** Looks at one state of this contact centre after another; none may be changed in place. */
export const glancing = (site: Site): Look =>
  glances((state) => ({
    site,
    state,
    said: [],
    legs: legsByState(site.parties, state.calls, legOf),
  }));
