import { pick } from '../../model/choices.ts';
import { onItsWay, someUnderWay, underWay } from '../actions/on-its-way.ts';
import { type Occurrence, occurrence } from '../occurrence.ts';
import { findBusy } from '../telephony/depart.ts';
import { otherSide } from '../telephony/other-side.ts';
import { BUSY_REASONS } from '../vocabulary/attributes.ts';
import type { InputOf } from '../vocabulary/inputs.ts';

/** The destination is busy or no such number; CallState says why. Source: internal/inbound call, row `**`, note a. */
export const destinationBusy: Occurrence = occurrence<InputOf<'destination-busy'>>({
  type: 'destination-busy',
  class: 'failure',
  weight: 0.7,
  ends: false,
  some(glance, choose) {
    const connID = someUnderWay(glance, choose);
    const callState = connID && pick(BUSY_REASONS, choose);
    return callState ? { type: 'destination-busy', connID, callState } : undefined;
  },
  isPossible: (now, { connID }) => onItsWay(now, connID) !== undefined,
  happen(now, { connID, callState }) {
    const { caller } = underWay(now, connID);
    findBusy(now, caller, otherSide(now, caller), callState);
  },
});
