import { type Occurrence, occurrence } from '../occurrence.ts';
import { reachNetwork } from '../telephony/answer.ts';
import type { Now } from '../telephony/now.ts';
import { legsIn } from '../telephony/now.ts';
import type { InputOf } from '../vocabulary/inputs.ts';
import { type OnItsWay, onItsWay, someOnItsWay } from './on-its-way.ts';

/** The network takes over an outgoing call, where the switch reports it. Source: outbound call, note a. */
export const networkReached: Occurrence = occurrence<InputOf<'network-reached'>>({
  type: 'network-reached',
  class: 'action',
  weight: 2,
  ends: false,
  ask(now, choose) {
    const way = someOnItsWay(now, choose);
    return way !== undefined && isReported(now, way)
      ? { type: 'network-reached', connID: way.caller.connID }
      : undefined;
  },
  happen(now, { connID }) {
    const way = onItsWay(now, connID);
    if (way !== undefined && isReported(now, way)) reachNetwork(now, way.caller, way.to);
  },
});

const isReported = (now: Now, { caller, to }: OnItsWay): boolean =>
  now.site.capabilities.networkReached === 'reported' &&
  now.site.is(to, 'external', 'trunk') &&
  !caller.call.reached &&
  legsIn(now, caller.connID, caller.call, ['established', 'held']).length === 0;
