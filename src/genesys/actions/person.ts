import { pick } from '../../model/choices.ts';
import type { Choose } from '../../model/switch.ts';
import type { PartyState } from '../state.ts';
import { type Leg, type Now, legAt, legsIn } from '../telephony/now.ts';

/** One leg of a live call whose party stands in one of these states, by choice. */
export function someLeg(now: Now, states: readonly PartyState[], choose: Choose): Leg | undefined {
  return pick(
    now.state.calls.flatMap((call, slot) => (call.stage === 'live' ? legsIn(now, slot + 1, call, states) : [])),
    choose,
  );
}

/** The leg an action is about, if its party stands in one of these states. */
export function legStanding(
  now: Now,
  { connID, thisDN }: { readonly connID: number; readonly thisDN: string },
  states: readonly PartyState[],
): Leg | undefined {
  const leg = legAt(now, connID, thisDN);
  return leg !== undefined && states.includes(leg.party.state) ? leg : undefined;
}
