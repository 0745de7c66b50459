import { pick } from '../model/choices.ts';
import type { Choose } from '../model/switch.ts';
import type { Target } from './call-control/control.ts';
import type { Call, PartyState } from './state.ts';
import type { Glance } from './telephony/glance.ts';
import type { Leg, Now, Place } from './telephony/now.ts';

/** The number of one live call that the condition holds for, by choice. */
export function someCall(
  { state }: Now,
  choose: Choose,
  isFit: (call: Call, connID: number) => boolean,
): number | undefined {
  const fit: number[] = [];
  for (const [slot, call] of state.calls.entries()) {
    if (call.stage === 'live' && isFit(call, slot + 1)) fit.push(slot + 1);
  }
  return pick(fit, choose);
}

/** One connection of a live call that stands in one of these states, by choice. */
export function someLeg(
  { legs }: Glance,
  choose: Choose,
  states: readonly PartyState[],
): Leg | undefined {
  const standing = states.map((state) => legs.get(state) ?? []);
  let size = 0;
  for (const { length } of standing) size += length;
  if (size === 0) return undefined;
  let index = choose(size);
  for (const some of standing) {
    if (index < some.length) return some[index];
    index -= some.length;
  }
  return undefined;
}

/** The place of one such connection. */
export function somePlace(
  glance: Glance,
  choose: Choose,
  states: readonly PartyState[],
): Place | undefined {
  const leg = someLeg(glance, choose, states);
  return leg && { thisDN: leg.device, connID: leg.connID };
}

/** A consultation under way, as the agent who makes it has it: the place of the primary call. */
export function someConsulting({ state }: Glance, choose: Choose): Place | undefined {
  const places: Place[] = [];
  for (const { stage, primary, caller } of state.calls) {
    if (stage !== 'live' || primary === null || caller === null) continue;
    places.push({ thisDN: caller, connID: primary });
  }
  return pick(places, choose);
}

/** An agent who talks, and somebody to consult. */
export function someConsultation(glance: Glance, choose: Choose): Target | undefined {
  const { site, state, legs } = glance;
  const talking = legs
    .get('connected')
    ?.filter(({ device }) => state.agents[device]?.state === 'talking');
  const leg = pick(talking ?? [], choose);
  const otherDN = leg && pick(site.reachable, choose);
  return leg === undefined || otherDN === undefined
    ? undefined
    : { thisDN: leg.device, connID: leg.connID, otherDN };
}
