import { type Leg, type Now, isMonitored, legHere, legsOfDevice } from '../telephony/now.ts';
import { tell } from '../telephony/tell.ts';
import { CAUSE, LCS } from '../vocabulary/enumerations.ts';
import { type Control, notOn, unless } from './control.ts';

/** A monitored phone puts its call on hold. Source: the guide's transferred call, step 1. */
export const hold: Control = {
  problem: (now, target) =>
    notOn(now, target, ['connected']) ??
    unless(isMonitored(now, target.thisDN), 'CF_INVALID_CSTA_DEVICE_IDENTIFIER'),

  perform: (now, target) => putOnHold(now, legHere(now, target)),
};

/** A monitored phone comes back to the call it holds; it talks on one call at a time. */
export const retrieve: Control = {
  problem: (now, target) =>
    notOn(now, target, ['held']) ??
    unless(isMonitored(now, target.thisDN), 'CF_INVALID_CSTA_DEVICE_IDENTIFIER') ??
    unless(
      legsOfDevice(now, target.thisDN).every(({ party }) => party.state === 'held'),
      'CF_GENERIC_STATE_INCOMPATIBILITY',
    ),

  perform: (now, target) => takeBack(now, legHere(now, target)),
};

/** CALL_HELD_EVENT. The agent goes on talking. */
export function putOnHold(now: Now, leg: Leg): void {
  leg.party.state = 'held';
  tell(now, leg, 'CALL_HELD_EVENT', leg.device, {
    HoldingDeviceType: now.site.deviceType(leg.device),
    LocalConnectionState: LCS.hold,
    EventCause: CAUSE.none,
    HoldingDeviceID: leg.device,
  });
}

/** CALL_RETRIEVED_EVENT. */
export function takeBack(now: Now, leg: Leg): void {
  leg.party.state = 'connected';
  tell(now, leg, 'CALL_RETRIEVED_EVENT', leg.device, {
    RetrievingDeviceType: now.site.deviceType(leg.device),
    LocalConnectionState: LCS.connect,
    EventCause: CAUSE.none,
    RetrievingDeviceID: leg.device,
  });
}
