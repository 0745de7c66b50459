import type { CannotHappen } from '../model/switch.ts';
import { REQUEST_TYPES } from './vocabulary/inputs.ts';

/** What no run of the Genesys switch can meet. */
export const cannotHappen: readonly CannotHappen[] = REQUEST_TYPES.map((request) => ({
  item: `${request} in flight, link-restored`,
  why: 'losing the link answers every request in flight with EventError, and none is taken while it is down',
}));
