import type { Fault } from '../../model/fault.ts';
import type { UCCXState } from '../state.ts';
import type { UCCXInput } from '../vocabulary/inputs.ts';

/** The planted defects of the Unified CCX contact centre. */
export const faults: readonly Fault<UCCXState, UCCXInput>[] = [];
