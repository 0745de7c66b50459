import { type Occurrence, occurrence } from '../occurrence.ts';
import { queueOf } from '../telephony/depart.ts';
import { legOf } from '../telephony/now.ts';
import { isInService } from '../telephony/offer.ts';
import { callerOf, dialed } from '../telephony/other-side.ts';
import { tell } from '../telephony/tell.ts';
import type { InputOf } from '../vocabulary/inputs.ts';
import { onItsWay, someUnderWay, underWay } from './on-its-way.ts';

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
  some(glance, choose) {
    const connID = someUnderWay(glance, choose);
    return connID === undefined ? undefined : { type: 'is-parked', connID };
  },
  isPossible(now, { connID }) {
    const way = onItsWay(now, connID);
    return (
      way !== undefined &&
      now.site.is(way.to, 'extension') &&
      isInService(now, way.to) &&
      way.caller.call.sentBy === 'caller' &&
      way.caller.party.state === 'dialing'
    );
  },
  happen(now, { connID }) {
    const { caller, to } = underWay(now, connID);
    const leg = legOf(connID, caller.call, to);
    if (now.site.capabilities.destinationBusyBeforeParking) {
      tell(now, caller, 'EventDestinationBusy', { ...dialed(now, to), CallState: 'Busy' });
    }
    caller.call.heading = null;
    leg.party.state = 'parked';
    tell(now, leg, 'EventQueued', { ...queueOf(leg), ...callerOf(leg), CallState: 'Ok' });
  },
});
