import { someCall } from '../choosing.ts';
import { type Occurrence, occurrence } from '../occurrence.ts';
import { releaseReserved } from '../telephony/agents.ts';
import { fail } from '../telephony/call-setup.ts';
import { callHere, isOnline, liveCall } from '../telephony/now.ts';
import { CAUSE } from '../vocabulary/enumerations.ts';
import type { InputOf } from '../vocabulary/inputs.ts';

/** A call on its way cannot get to where it was dialed. Source: call failed event. */
export const fails: Occurrence = occurrence<InputOf<'fails'>>({
  type: 'fails',
  class: 'failure',
  weight: 0.1,
  ends: false,
  some(now, choose) {
    const connID = someCall(now, choose, ({ onItsWay, kind }) => onItsWay && kind !== 'contact');
    return connID === undefined ? undefined : { type: 'fails', connID };
  },
  isPossible(now, { connID }) {
    const call = liveCall(now, connID);
    return isOnline(now) && call?.onItsWay === true && call.kind !== 'contact';
  },
  happen(now, { connID }) {
    fail(now, { connID, call: callHere(now, connID) }, CAUSE.destinationNotObtainable);
    releaseReserved(now, connID);
  },
});
