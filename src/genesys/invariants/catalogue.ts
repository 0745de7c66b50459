import type { Invariant } from '../../model/invariant.ts';
import type { GenesysState } from '../state.ts';

/** Every claim about a Genesys switch. */
export const invariants: readonly Invariant<GenesysState>[] = [];
