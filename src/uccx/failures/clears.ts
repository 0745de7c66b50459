import { pick } from '../../model/choices.ts';
import { someCall } from '../choosing.ts';
import { type Occurrence, occurrence } from '../occurrence.ts';
import { releaseReserved } from '../telephony/agents.ts';
import { contactOf, endReservation } from '../telephony/contact.ts';
import { endCall, forget } from '../telephony/depart.ts';
import { type Now, callHere, isOnline, liveCall } from '../telephony/now.ts';
import type { About } from '../telephony/tell.ts';
import { CAUSE, type Cause } from '../vocabulary/enumerations.ts';
import type { InputOf } from '../vocabulary/inputs.ts';

/** A supervisor or the server clears a call or takes back a contact. Source: clear call; cause CEC_SUPERVISOR_CLEAR. */
export const clears: Occurrence = occurrence<InputOf<'clears'>>({
  type: 'clears',
  class: 'failure',
  weight: 0.03,
  ends: true,
  some(now, choose) {
    const connID = someCall(now, choose, () => true);
    const by = pick(['supervisor', 'server'] as const, choose) ?? 'server';
    return connID === undefined ? undefined : { type: 'clears', connID, by };
  },
  isPossible: (now, { connID }) => isOnline(now) && liveCall(now, connID) !== undefined,
  happen(now, { connID, by }) {
    const cause = by === 'supervisor' ? CAUSE.supervisorClear : CAUSE.none;
    const about = { connID, call: callHere(now, connID) };
    if (about.call.kind === 'contact') withdraw(now, about, cause);
    else endCall(now, about, cause);
  },
});

/** The contact is taken back at whatever stage: its calls end, its agent is free. */
function withdraw(now: Now, about: About, cause: Cause): void {
  const { connID, call } = about;
  if (call.preview === 'begun' || call.preview === 'live') endCall(now, about, cause);
  if (call.stage === 'over') return;
  if (call.reservation === 'offered' || call.reservation === 'answered') {
    endReservation(now, contactOf(connID, call), cause);
  }
  releaseReserved(now, connID);
  call.stage = 'over';
  forget(now, about);
}
