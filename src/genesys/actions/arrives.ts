import { type Occurrence, occurrence } from '../occurrence.ts';
import { arrive } from '../telephony/offer.ts';
import type { InputOf } from '../vocabulary/inputs.ts';
import { onItsWay, someUnderWay, underWay } from './on-its-way.ts';

/** A call comes to where it was going. Source: EventRinging, EventQueued, EventRouteRequest of every table. */
export const arrives: Occurrence = occurrence<InputOf<'arrives'>>({
  type: 'arrives',
  class: 'action',
  weight: 5,
  ends: false,
  some(glance, choose) {
    const connID = someUnderWay(glance, choose);
    return connID === undefined ? undefined : { type: 'arrives', connID };
  },
  isPossible: (now, { connID }) => onItsWay(now, connID) !== undefined,
  happen(now, { connID }) {
    const { caller, to } = underWay(now, connID);
    arrive(now, caller, to);
  },
});
