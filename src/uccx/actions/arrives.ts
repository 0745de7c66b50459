import { isAvailable } from '../call-control/consult.ts';
import { someCall } from '../choosing.ts';
import { type Occurrence, occurrence } from '../occurrence.ts';
import { reserve } from '../telephony/agents.ts';
import { begin, beginsAs, deliver, fail } from '../telephony/call-setup.ts';
import {
  type Now,
  agentAt,
  callHere,
  isFree,
  isOnline,
  isReservedFor,
  legOf,
  liveCall,
} from '../telephony/now.ts';
import type { About } from '../telephony/tell.ts';
import { CAUSE } from '../vocabulary/enumerations.ts';
import type { InputOf } from '../vocabulary/inputs.ts';

/**
 * A call on its way alerts at a CTI port or at the phone consulted, or finds none free.
 *
 * Source: the guide's queued and answered call, step 1; transferred call, step 1.
 * Choices: the call control group takes its first free port.
 */
export const arrives: Occurrence = occurrence<InputOf<'arrives'>>({
  type: 'arrives',
  class: 'action',
  weight: 10,
  ends: false,
  some(now, choose) {
    const connID = someCall(now, choose, ({ onItsWay }) => onItsWay);
    return connID === undefined ? undefined : { type: 'arrives', connID };
  },
  isPossible(now, { connID }) {
    const call = liveCall(now, connID);
    return isOnline(now) && call?.onItsWay === true && now.site.is(call.dialed, 'trigger', 'phone');
  },
  happen(now, { connID }) {
    const call = callHere(now, connID);
    const about = { connID, call };
    if (now.site.is(call.dialed, 'trigger')) atPort(now, about);
    else atPhone(now, about, call.dialed ?? '');
  },
});

function atPort(now: Now, about: About): void {
  const port = now.site.ports.find((device) => isFree(now, device));
  if (port === undefined) {
    fail(now, about, CAUSE.resourcesNotAvailable);
    return;
  }
  alert(about, port);
  if (!about.call.told) begin(now, about, port, beginsAs('at-the-port'));
  deliver(now, about, port);
}

function atPhone(now: Now, about: About, device: string): void {
  if (!takesCall(now, about, device)) {
    fail(now, about, CAUSE.busy);
    return;
  }
  if (isAvailable(now, device)) reserve(now, device, about.connID);
  alert(about, device);
  deliver(now, about, device);
}

function alert({ connID, call }: About, device: string): void {
  call.onItsWay = false;
  legOf(connID, call, device).party.state = 'alerting';
}

/** The phone is free; its agent, if logged in, was reserved for this or can be. */
const takesCall = (now: Now, { connID }: About, device: string): boolean =>
  isFree(now, device) &&
  ((agentAt(now, device)?.state ?? 'logged-out') === 'logged-out' ||
    isReservedFor(now, device, connID) ||
    isAvailable(now, device));
