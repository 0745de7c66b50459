import type { CannotHappen } from '../check/missing.ts';
import { genesys } from '../genesys/index.ts';
import { documents } from '../genesys/documents/catalogue.ts';
import { EVENTS } from '../genesys/vocabulary/events.ts';
import type { Documents } from '../model/document.ts';
import type { Switch } from '../model/switch.ts';

/** A switch that the commands know, with what belongs to it. */
export interface Registered {
  readonly sw: Switch;
  /** The vendor's tables. */
  readonly documents: Documents;
  /** Every event there is. */
  readonly events: readonly string[];
  /** What no run can meet, and why. */
  readonly cannotHappen: readonly CannotHappen[];
}

/** The switches, in the order in which `check` takes them. */
export const switches: readonly Registered[] = [
  { sw: genesys, documents, events: Object.keys(EVENTS), cannotHappen: [] },
];
