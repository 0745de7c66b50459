import { faultsOf } from '../../check/adequacy/systematic-faults.ts';
import type { Fault } from '../../model/fault.ts';
import type { Switch } from '../../model/switch.ts';

/** The faults of each switch by id; there are many, so they are listed once. */
const known = new Map<Switch, ReadonlyMap<string, Fault>>();

/** Every fault that can be planted in a switch, by id: those made by hand, then the systematic ones. */
export function faultsById(sw: Switch): ReadonlyMap<string, Fault> {
  const listed = known.get(sw) ?? new Map(faultsOf(sw).map((fault) => [fault.id, fault]));
  known.set(sw, listed);
  return listed;
}

/** The fault with this id; nothing where there is none, or none is asked for. */
export const faultNamed = (sw: Switch, id: string | undefined): Fault | undefined =>
  id === undefined ? undefined : faultsById(sw).get(id);
