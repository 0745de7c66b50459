import type { Desk } from './desk.ts';
import { genesysDesk } from './genesys-desk.ts';
import { uccxDesk } from './uccx-desk.ts';

/** The switches that the page knows. */
export const desks: readonly Desk[] = [genesysDesk, uccxDesk];

/** The desk of the switch with this name; a `RangeError` where there is none. */
export function deskNamed(name: string): Desk {
  const desk = desks.find(({ sw }) => sw.name === name);
  if (desk !== undefined) return desk;
  const known = desks.map(({ sw }) => sw.name).join(', ');
  throw new RangeError(`There is no switch "${name.slice(0, 40)}"; there are ${known}.`);
}
