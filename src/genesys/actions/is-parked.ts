import { type Occurrence, occurrence } from '../occurrence.ts';
import { queueOf } from '../telephony/depart.ts';
import { type Now, legOf } from '../telephony/now.ts';
import { callerOf, dialed } from '../telephony/other-side.ts';
import { isInService } from '../telephony/offer.ts';
import { tell } from '../telephony/tell.ts';
import type { InputOf } from '../vocabulary/inputs.ts';
import { type OnItsWay, onItsWay, someOnItsWay } from './on-its-way.ts';

/**
 * A call is parked on the phone it was dialed to. Source: call parking.
 * Choices: the caller goes on dialing, since EventEstablished may follow its
 * EventDestinationBusy, whose CallState the table leaves open: Busy.
 */
export const isParked: Occurrence = occurrence<InputOf<'is-parked'>>({
  type: 'is-parked',
  class: 'action',
  weight: 1,
  ends: false,
  ask(now, choose) {
    const way = someOnItsWay(now, choose);
    return way !== undefined && canPark(now, way) ? { type: 'is-parked', connID: way.caller.connID } : undefined;
  },
  happen(now, { connID }) {
    const way = onItsWay(now, connID);
    if (way !== undefined && canPark(now, way)) park(now, way);
  },
});

const canPark = (now: Now, { caller: { call, party }, to }: OnItsWay): boolean =>
  now.site.is(to, 'extension') && isInService(now, to) && call.sentBy === 'caller' && party.state === 'dialing';

function park(now: Now, { caller, to }: OnItsWay): void {
  const leg = legOf(caller.connID, caller.call, to);
  if (now.site.capabilities.destinationBusyBeforeParking) {
    tell(now, caller, 'EventDestinationBusy', { ...dialed(now, to), CallState: 'Busy' });
  }
  caller.call.heading = null;
  leg.party.state = 'parked';
  tell(now, leg, 'EventQueued', { ...queueOf(leg), ...callerOf(leg), CallState: 'Ok' });
}
