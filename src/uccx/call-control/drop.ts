import { endCall, leave } from '../telephony/depart.ts';
import { PRESENT, callHere, legHere } from '../telephony/now.ts';
import { type Control, notOn, unless } from './control.ts';

/** Somebody hangs up, at any moment of the call. Source: the guide's flows, last steps. */
export const drop: Control = {
  problem: (now, target) =>
    notOn(now, target, ['dialing', 'connected', 'failed']) ??
    unless(now.site.is(target.thisDN, 'phone', 'external'), 'CF_INVALID_CSTA_DEVICE_IDENTIFIER') ??
    unless(callHere(now, target.connID).preview !== 'begun', 'CF_INVALID_OBJECT_STATE'),

  perform: (now, target) => leave(now, legHere(now, target)),
};

/** The whole call is cleared. Source: clear call. */
export const clear: Control = {
  problem: (now, target) =>
    notOn(now, target, PRESENT) ??
    unless(callHere(now, target.connID).preview !== 'begun', 'CF_INVALID_OBJECT_STATE'),

  perform: (now, { connID }) => endCall(now, { connID, call: callHere(now, connID) }),
};
