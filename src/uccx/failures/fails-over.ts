import { type Occurrence, occurrence } from '../occurrence.ts';
import { giveUp } from '../requests/submit.ts';
import { everyClient } from '../telephony/audience.ts';
import { endCall } from '../telephony/depart.ts';
import { legsIn } from '../telephony/now.ts';
import { SYSTEM_EVENT_ID } from '../vocabulary/enumerations.ts';
import type { InputOf } from '../vocabulary/inputs.ts';

/**
 * The CTI server goes down with its engine: requests in flight fail, and calls
 * that stand at its CTI ports are lost.
 *
 * Choices: until the standby takes over, people can only hang up, unheard.
 */
export const failsOver: Occurrence = occurrence<InputOf<'fails-over'>>({
  type: 'fails-over',
  class: 'failure',
  weight: 0.02,
  ends: false,
  some: () => ({ type: 'fails-over' }),
  isPossible: ({ state }) => state.server === 'online',
  happen(now) {
    const { state, site } = now;
    state.inFlight.forEach((_, index) => giveUp(now, index + 1, 'E_CTI_CTI_SERVER_OFFLINE'));
    now.said.push({
      to: '*',
      event: 'SYSTEM_EVENT',
      attributes: { SystemEventID: SYSTEM_EVENT_ID.ctiServerOffline },
      audience: everyClient(now),
    });
    state.server = 'offline';
    state.calls.forEach((call, slot) => {
      if (call.stage !== 'live' || call.kind !== 'inbound') return;
      const isAtPort = legsIn(now, slot + 1, call).some(({ device }) =>
        site.is(device, 'cti-port'),
      );
      if (isAtPort || call.onItsWay) endCall(now, { connID: slot + 1, call });
    });
  },
});
