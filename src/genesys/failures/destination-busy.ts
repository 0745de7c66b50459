import { pick } from '../../model/choices.ts';
import { onItsWay, someOnItsWay } from '../actions/on-its-way.ts';
import { type Occurrence, occurrence } from '../occurrence.ts';
import { findBusy } from '../telephony/depart.ts';
import { otherSide } from '../telephony/other-side.ts';
import { BUSY_REASONS } from '../vocabulary/attributes.ts';
import type { InputOf } from '../vocabulary/inputs.ts';

/** The destination is busy or no such number; CallState says why. Source: internal/inbound call, row `**`, note a. */
export const destinationBusy: Occurrence = occurrence<InputOf<'destination-busy'>>({
  type: 'destination-busy',
  class: 'failure',
  weight: 1,
  ends: false,
  ask(now, choose) {
    const way = someOnItsWay(now, choose);
    const callState = way && pick(BUSY_REASONS, choose);
    return callState && { type: 'destination-busy', connID: way.caller.connID, callState };
  },
  happen(now, { connID, callState }) {
    const way = onItsWay(now, connID);
    if (way !== undefined) findBusy(now, way.caller, otherSide(now, way.caller), callState);
  },
});
