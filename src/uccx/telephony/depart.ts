import { asItStands } from '../../model/exchange/answering.ts';
import { CAUSE, type Cause, LCS } from '../vocabulary/enumerations.ts';
import { release, releaseReserved } from './agents.ts';
import { beginsAtCaller } from './call-setup.ts';
import { dequeue } from './queue.ts';
import { type Leg, type Now, isOnline, legsIn } from './now.ts';
import { type About, tell, tellEnd } from './tell.ts';

/** One connection ends. Source: all flows; what was never said to be connected is not said to end. */
export function clearConnection(now: Now, leg: Leg, cause: Cause = CAUSE.none): void {
  const isNamed = wasNamed(now, leg);
  if (isNamed && isOnline(now)) tellCleared(now, leg, cause);
  leg.party.state = isNamed && !isOnline(now) ? 'gone' : 'none';
}

/**
 * A message has named the connection. None names an outside number that is
 * called, nor a caller whose call begins at the port before an agent answers.
 */
function wasNamed(now: Now, { call, device }: Leg): boolean {
  const { kind, dialed, caller, told, redirectedBy } = call;
  if (!told) return false;
  if (kind !== 'inbound') return device !== dialed || !now.site.is(device, 'external');
  return device !== caller || redirectedBy !== null || beginsAtCaller(now, device);
}

/** CALL_CONNECTION_CLEARED_EVENT. */
export function tellCleared(
  now: Now,
  about: About & { readonly device: string },
  cause: Cause,
): void {
  const { device } = about;
  tell(now, about, 'CALL_CONNECTION_CLEARED_EVENT', device, {
    ReleasingDeviceType: now.site.deviceType(device),
    LocalConnectionState: LCS.none,
    EventCause: cause,
    ReleasingDeviceID: device,
  });
}

/** Somebody leaves the call; if only one would remain, so does everybody else. Source: clear connection. */
export function leave(now: Now, leg: Leg, cause: Cause = CAUSE.none): void {
  depart(now, leg, cause);
  windUp(now, leg);
}

/**
 * The agent's state comes before the end of the connection, on a preview call after it.
 * Source: the order of the guide's conferenced and outbound calls.
 */
function depart(now: Now, leg: Leg, cause: Cause): void {
  const { call, device, connID } = leg;
  if (call.kind !== 'contact') release(now, device, connID);
  clearConnection(now, leg, cause);
  if (call.kind === 'contact') release(now, device, connID);
}

/** Ends the call, unless it still waits for an agent or two people are left. */
export function windUp(now: Now, { connID, call }: About): void {
  const legs = legsIn(now, connID, call);
  const people = legs.filter(({ device }) => !now.site.is(device, 'cti-port'));
  const atPort = people.length < legs.length && (call.queued || call.csq < 0);
  const calling = people.some(({ device }) => device === call.caller);
  if (people.length > 1 || (atPort && calling)) return;
  endCall(now, { connID, call });
}

/** Everybody still on the call leaves it, people first, and the call is over. */
export function endCall(now: Now, { connID, call }: About, cause: Cause = CAUSE.none): void {
  if (call.queued) dequeue(now, { connID, call });
  const legs = legsIn(now, connID, call);
  const isPort = ({ device }: Leg) => now.site.is(device, 'cti-port');
  for (const leg of legs) if (!isPort(leg)) depart(now, leg, cause);
  for (const leg of legs) if (isPort(leg)) depart(now, leg, cause);
  sayEnd(now, { connID, call });
  if (call.kind !== 'contact') {
    releaseReserved(now, connID);
    call.stage = 'over';
    forget(now, { connID, call });
    return;
  }
  call.preview = 'over';
  call.onItsWay = false;
  closeContact(now, { connID, call });
}

/** CALL_CLEARED and END_CALL, now or when a CTI server is there again. */
function sayEnd(now: Now, about: About): void {
  const { call } = about;
  if (!call.told) return;
  if (isOnline(now)) tellEnd(now, about, call.caller ?? '', CAUSE.dropHandledOther);
  else call.endUnheard = true;
}

/** A contact is over when its reservation is, and the agent free or the preview call over. */
export function closeContact(now: Now, about: About): void {
  const { connID, call } = about;
  const done = call.response === 'Accept' ? call.preview === 'over' : call.freed;
  if (!done || call.reservation !== 'over') return;
  releaseReserved(now, connID);
  call.stage = 'over';
  forget(now, about);
}

/** What is over is all alike; a consultation about it has nothing to go back to. */
export function forget(now: Now, { connID, call }: About): void {
  asItStands(now).state.calls.forEach(({ primary }, slot) => {
    const consult = primary === connID ? now.state.calls[slot] : undefined;
    if (consult !== undefined) consult.primary = null;
  });
  call.kind = 'inbound';
  call.primary = null;
  call.dialed = null;
  call.onItsWay = false;
  call.queued = false;
  call.csq = -1;
  call.redirectedBy = null;
  call.reservation = 'none';
  call.response = 'none';
  call.freed = false;
  call.preview = 'none';
  if (call.endUnheard) return;
  call.told = false;
  call.caller = null;
}
