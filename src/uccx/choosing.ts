import { pick } from '../model/choices.ts';
import { someLeg } from '../model/exchange/glance.ts';
import type { Choose } from '../model/switch.ts';
import type { Target } from './call-control/control.ts';
import type { AgentState, Call, PartyState } from './state.ts';
import type { Glance } from './telephony/glance.ts';
import { type Now, type Place, isFree } from './telephony/now.ts';

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

/** The place of one connection of a live call that stands in one of these states, by choice. */
export function somePlace(
  glance: Glance,
  choose: Choose,
  states: readonly PartyState[],
): Place | undefined {
  const leg = someLeg(glance, states, choose);
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

/** An agent who talks, and somebody to consult: every other time somebody who is free. */
export function someConsultation(glance: Glance, choose: Choose): Target | undefined {
  const talking = (glance.legs.get('connected') ?? []).filter(
    ({ device }) => glance.state.agents[device]?.state === 'talking',
  );
  const leg = pick(talking, choose);
  if (leg === undefined) return undefined;
  const { reachable } = glance.site;
  const isAnybody = choose(2) === 0;
  const otherDN = pick(
    reachable.filter((device) => isAnybody || isFree(glance, device)),
    choose,
  );
  return otherDN === undefined ? undefined : { thisDN: leg.device, connID: leg.connID, otherDN };
}

/** The extension of one agent in one of these states, by choice. */
export const someAgent = (
  { site, state }: Glance,
  choose: Choose,
  ...states: readonly AgentState[]
): string | undefined =>
  pick(
    site.agents.filter((name) => states.includes(state.agents[name]?.state ?? 'logged-out')),
    choose,
  );
