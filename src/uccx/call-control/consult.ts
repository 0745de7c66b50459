import { reserve } from '../telephony/agents.ts';
import { begin, originate } from '../telephony/call-setup.ts';
import {
  type Now,
  agentAt,
  callHere,
  isFree,
  isOn,
  legHere,
  legOf,
  legsOfDevice,
  nextConnID,
  portOf,
} from '../telephony/now.ts';
import { CALL_TYPE } from '../vocabulary/enumerations.ts';
import { type Control, type Target, notOn, unless } from './control.ts';
import { putOnHold } from './hold.ts';

/**
 * An agent holds the call and calls somebody about it.
 *
 * Source: the guide's transferred call, step 1. Choices: only an agent who was
 * given the call, once the port has left it, and only about one call at a time.
 */
export const consult: Control = {
  problem: (now, target) =>
    notOn(now, target, ['connected']) ??
    unless(mayConsult(now, target), 'CF_GENERIC_STATE_INCOMPATIBILITY') ??
    unless(mayBeConsulted(now, target), 'CF_INVALID_DESTINATION') ??
    unless(nextConnID(now) > 0, 'CF_RESOURCE_BUSY'),

  perform(now, target) {
    const { thisDN, connID, otherDN } = target;
    const leg = legHere(now, target);
    putOnHold(now, leg);
    const slot = nextConnID(now);
    const call = callHere(now, slot);
    call.stage = 'live';
    call.kind = 'consult';
    call.primary = connID;
    call.caller = thisDN;
    call.dialed = otherDN;
    call.onItsWay = true;
    call.csq = leg.call.csq;
    legOf(slot, call, thisDN).party.state = 'dialing';
    const about = { connID: slot, call };
    begin(now, about, thisDN, CALL_TYPE.consult);
    originate(now, about, () => {
      if (isAvailable(now, otherDN)) reserve(now, otherDN, slot);
    });
  },
};

function mayConsult(now: Now, { thisDN, connID }: Target): boolean {
  const call = callHere(now, connID);
  return (
    agentAt(now, thisDN)?.state === 'talking' &&
    call.kind === 'inbound' &&
    call.caller !== thisDN &&
    portOf(now, connID, call) === undefined &&
    legsOfDevice(now, thisDN).length === 1
  );
}

const mayBeConsulted = (now: Now, { connID, otherDN }: Target): boolean =>
  now.site.is(otherDN, 'phone', 'external') && !isOn(callHere(now, connID), otherDN);

/** An agent who can be reserved for a consultation: Ready or Not Ready, with the phone free. */
export const isAvailable = (now: Now, extension: string): boolean => {
  const state = agentAt(now, extension)?.state;
  return (state === 'ready' || state === 'not-ready') && isFree(now, extension);
};
