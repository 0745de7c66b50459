import { pick } from '../model/choices.ts';
import type { Choose } from '../model/switch.ts';
import type { Call, PartyState } from './state.ts';
import { type Leg, type Now, type Place, legsIn } from './telephony/now.ts';

/** The number of one live call that the condition holds for, by choice. */
export const someCall = (
  { state }: Now,
  choose: Choose,
  isFit: (call: Call, connID: number) => boolean,
): number | undefined =>
  pick(
    state.calls.flatMap((call, slot) =>
      call.stage === 'live' && isFit(call, slot + 1) ? [slot + 1] : [],
    ),
    choose,
  );

/** One connection of a live call that stands in one of these states, by choice. */
export const someLeg = (
  now: Now,
  choose: Choose,
  states: readonly PartyState[],
): Leg | undefined =>
  pick(
    now.state.calls.flatMap((call, slot) =>
      call.stage === 'live' ? legsIn(now, slot + 1, call, states) : [],
    ),
    choose,
  );

/** The place of one such connection. */
export function somePlace(
  now: Now,
  choose: Choose,
  states: readonly PartyState[],
): Place | undefined {
  const leg = someLeg(now, choose, states);
  return leg && { thisDN: leg.device, connID: leg.connID };
}
