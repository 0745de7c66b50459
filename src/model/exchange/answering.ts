import { current, isDraft } from 'immer';

import type { Said } from '../event.ts';

/** One input being answered: the site it happens at, its state, and what has been said so far. */
export interface Answering<P = unknown, S = unknown> {
  readonly site: P;
  readonly state: S;
  readonly said: Said[];
}

/** To look without touching: looking at a draft costs as much as changing it. */
export function asItStands<N extends Answering>(now: N): N {
  return isDraft(now.state) ? { ...now, state: current(now.state) } : now;
}
