import type { Drawing } from './drawing.ts';

/**
 * A request that waits for the switch: it stands at the switch's door from
 * where it was asked to where it is answered, on the side it came from.
 */
export interface Door {
  /** Where it was asked, and where it is answered; without `until` it still waits at the end. */
  readonly from: { readonly rung: number };
  readonly until: { readonly rung: number; readonly arrow: number } | undefined;
  readonly side: 'left' | 'right';
  /** 0 stands nearest to the switch; two that wait at once on one side do not stand in one place. */
  readonly place: number;
}

/** The doors of a drawing, each under the place of its request: `rung arrow`. */
export function doorsOf({ rungs, switchAt }: Drawing): ReadonlyMap<string, Door> {
  const doors = new Map<string, Door>();
  for (const [rung, { arrows }] of rungs.entries()) {
    for (const [arrow, { kind, party, lands }] of arrows.entries()) {
      if (kind !== 'request' || lands?.rung === rung) continue;
      const side = (party ?? 0) > switchAt ? 'right' : 'left';
      const waiting = [...doors.values()].filter(
        (door) => door.side === side && (door.until?.rung ?? rungs.length) >= rung,
      );
      const taken = new Set(waiting.map(({ place }) => place));
      const place = [0, 1, 2, 3].find((free) => !taken.has(free)) ?? 4;
      doors.set(`${rung} ${arrow}`, { from: { rung }, until: lands, side, place });
    }
  }
  return doors;
}
