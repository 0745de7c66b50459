import { type Occurrence, occurrence } from '../occurrence.ts';
import { reachNetwork } from '../telephony/answer.ts';
import type { InputOf } from '../vocabulary/inputs.ts';
import { onItsWay, someUnderWay, underWay } from './on-its-way.ts';

/** The network takes over an outgoing call, where the switch reports it. Source: outbound call, note a. Choices: nobody dials a predictive call, so that nobody hears it. */
export const networkReached: Occurrence = occurrence<InputOf<'network-reached'>>({
  type: 'network-reached',
  class: 'action',
  weight: 6,
  ends: false,
  some(glance, choose) {
    const connID = someUnderWay(glance, choose);
    return connID === undefined ? undefined : { type: 'network-reached', connID };
  },
  isPossible(now, { connID }) {
    const way = onItsWay(now, connID);
    return (
      now.site.capabilities.networkReached === 'reported' &&
      way?.caller.call.dialedBy === 'caller' &&
      now.site.is(way.to, 'external', 'trunk') &&
      !way.caller.call.reached
    );
  },
  happen(now, { connID }) {
    const { caller, to } = underWay(now, connID);
    reachNetwork(now, caller, to);
  },
});
