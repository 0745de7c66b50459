import type { Fault } from '../../model/fault.ts';
import type { GenesysState } from '../state.ts';
import type { GenesysInput } from '../vocabulary/inputs.ts';

/** The planted defects of the Genesys switch. */
export const faults: readonly Fault<GenesysState, GenesysInput>[] = [];
