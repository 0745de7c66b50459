import type { CannotHappen } from '../model/switch.ts';
import { REQUEST_TYPES } from './vocabulary/inputs.ts';

/** What no run of the contact centre can meet. */
export const cannotHappen: readonly CannotHappen[] = REQUEST_TYPES.map((request) => ({
  item: `${request} in flight, takes-over`,
  why: 'losing the CTI server answers every request in flight, and none is taken while there is none',
}));
