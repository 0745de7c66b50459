import { type Occurrence, occurrence } from '../occurrence.ts';
import { arrive } from '../telephony/offer.ts';
import type { InputOf } from '../vocabulary/inputs.ts';
import { onItsWay, someOnItsWay } from './on-its-way.ts';

/** A call comes to where it was going. Source: EventRinging, EventQueued, EventRouteRequest of every table. */
export const arrives: Occurrence = occurrence<InputOf<'arrives'>>({
  type: 'arrives',
  class: 'action',
  weight: 5,
  ends: false,
  ask(now, choose) {
    const way = someOnItsWay(now, choose);
    return way && { type: 'arrives', connID: way.caller.connID };
  },
  happen(now, { connID }) {
    const way = onItsWay(now, connID);
    if (way !== undefined) arrive(now, way.caller, way.to);
  },
});
