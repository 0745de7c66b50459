import { talk } from '../telephony/agents.ts';
import { establish, updateCallType } from '../telephony/call-setup.ts';
import { type Leg, type Now, legHere, legOf, legsIn, isOn, portOf } from '../telephony/now.ts';
import { dequeue } from '../telephony/queue.ts';
import { CALL_TYPE } from '../vocabulary/enumerations.ts';
import { type Control, notOn, unless } from './control.ts';

/**
 * The phone that alerts is answered: by the agent of a queued call, by who is
 * consulted, or by who was given the call before the answer.
 * Source: the guide's queued and answered call, step 6; transferred call, step 2.
 */
export const answer: Control = {
  problem: (now, target) =>
    notOn(now, target, ['alerting']) ??
    unless(now.site.is(target.thisDN, 'phone'), 'CF_INVALID_CSTA_DEVICE_IDENTIFIER'),

  perform(now, target) {
    const leg = legHere(now, target);
    talk(now, leg.device);
    leg.party.state = 'connected';
    const port = portOf(now, leg.connID, leg.call);
    if (port !== undefined) fromQueue(now, leg, port);
    else answered(now, leg);
  },
};

/** The call of a CSQ comes to its agent. */
function fromQueue(now: Now, leg: Leg, port: Leg): void {
  const { call, device } = leg;
  const caller = call.caller ?? '';
  updateCallType(now, leg, caller, CALL_TYPE.agentInside);
  call.redirectedBy = port.device;
  const redirectedBy = port.device;
  establish(now, leg, { device, answering: device, calling: caller, redirectedBy });
  dequeue(now, leg);
}

/** A consultation is answered, or a call that was transferred while it alerted here. */
function answered(now: Now, leg: Leg): void {
  const { call, device, connID } = leg;
  const calling = anchor(now, leg);
  const originator = legOf(connID, call, calling);
  if (originator.party.state === 'dialing') originator.party.state = 'connected';
  establish(now, leg, { device, answering: device, calling, redirectedBy: call.redirectedBy });
}

/** Who stands for the calling side: the originator while on the call, then the first of the others. */
export function anchor(now: Now, { connID, call, device }: Leg): string {
  const caller = call.caller ?? '';
  if (isOn(call, caller)) return caller;
  const other = legsIn(now, connID, call).find((leg) => leg.device !== device);
  return other?.device ?? caller;
}
