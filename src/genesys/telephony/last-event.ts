import type { EventName } from '../vocabulary/events.ts';
import { doAfterCallWork, owesWork } from './agent.ts';
import type { Leg, Now } from './now.ts';
import { type Extra, tell } from './tell.ts';

/** The events that can be a party's last. */
export type TerminalEvent = Extract<
  EventName,
  'EventReleased' | 'EventAbandoned' | 'EventDiverted' | 'EventRouteUsed'
>;

/** A party's last event: afterwards the DN is not on the call any more. Whoever observes it is not looked after. */
export function lastEvent(
  now: Now,
  leg: Leg,
  event: TerminalEvent,
  extra: Extra,
  answers?: number,
): void {
  tell(now, leg, event, extra, answers);
  if (owesWork(now, leg)) doAfterCallWork(now, leg.dn);
  const { party } = leg;
  if (now.state.link === 'disconnected' && party.told) party.missed = event;
  else party.role = 'Destination';
  party.state = 'none';
  party.told = false;
  party.unmute();
}
