import { type Occurrence, occurrence } from '../occurrence.ts';
import { giveUp } from '../requests/submit.ts';
import type { InputOf } from '../vocabulary/inputs.ts';

/**
 * The CTI link is lost: EventLinkDisconnected, and every request in flight is
 * answered by EventError. People go on unheard.
 * Source: T-Library (EventLinkDisconnected, error 109); the rest is inferred.
 */
export const linkLost: Occurrence = occurrence<InputOf<'link-lost'>>({
  type: 'link-lost',
  class: 'failure',
  weight: 0.04,
  ends: false,
  some: () => ({ type: 'link-lost' }),
  isPossible: ({ state }) => state.link === 'connected',
  happen(now) {
    now.said.push({ to: '*', event: 'EventLinkDisconnected', attributes: {} });
    now.state.inFlight.forEach((_, index) => giveUp(now, index + 1, 109));
    now.state.link = 'disconnected';
  },
});
