import { type Legs, glances, legsByState } from '../../model/exchange/glance.ts';
import type { Site } from '../site.ts';
import type { GenesysState, PartyState } from '../state.ts';
import { type Leg, type Now, legOf } from './now.ts';

/** A state looked at and not changed: every leg by where its party stands. */
export interface Glance extends Now {
  readonly legs: Legs<PartyState, Leg>;
}

/** How kinds of input look at a state. */
export type Look = (state: GenesysState) => Glance;

/** Looks at one state of this exchange after another; none may be changed in place. */
export const glancing = (site: Site): Look =>
  glances((state) => ({
    site,
    state,
    said: [],
    legs: legsByState(site.names, state.calls, legOf),
  }));
