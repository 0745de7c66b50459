import { genesys } from '../../genesys/index.ts';
import type { Switch } from '../../model/switch.ts';
import { uccx } from '../../uccx/index.ts';

/** The switches that the commands know, in the order in which `check` takes them. */
export const switches: readonly Switch[] = [genesys, uccx];
