import type { Invariant } from '../../model/invariant.ts';
import type { UCCXState } from '../state.ts';

/** Everything claimed of a Unified CCX contact centre. */
export const invariants: readonly Invariant<UCCXState>[] = [];
