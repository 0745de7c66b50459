import { pick } from '../../model/choices.ts';
import type { Choose } from '../../model/switch.ts';
import { type Occurrence, occurrence } from '../occurrence.ts';
import { type AgentDoing, type AgentPlace, act, whyNot } from '../telephony/agent.ts';
import type { Glance } from '../telephony/glance.ts';
import type { Now } from '../telephony/now.ts';
import { isInService } from '../telephony/offer.ts';
import { WORK_MODES, type WorkMode } from '../vocabulary/attributes.ts';
import type { InputOf } from '../vocabulary/inputs.ts';

/** One agent does something on the set, in a work mode, by choice. */
function someMode<T>(
  { site }: Glance,
  type: T,
  choose: Choose,
): { type: T; thisDN: string; workMode: WorkMode } | undefined {
  const thisDN = pick(site.agents, choose);
  const workMode = pick(WORK_MODES, choose);
  return thisDN === undefined || workMode === undefined ? undefined : { type, thisDN, workMode };
}

const canDo = (now: Now, does: AgentDoing, place: AgentPlace): boolean =>
  isInService(now, place.thisDN) && whyNot(now, does, place) === undefined;

/** An agent logs in on the set. Source: Agent States and Work Modes; that it asks no client is inferred. */
export const logsIn: Occurrence = occurrence<InputOf<'logs-in'>>({
  type: 'logs-in',
  class: 'action',
  weight: 4,
  ends: false,
  some: (glance, choose) => someMode(glance, 'logs-in', choose),
  isPossible: (now, input) => canDo(now, 'logs-in', input),
  happen: (now, input) => act(now, 'logs-in', input),
});

/** An agent logs out on the set. */
export const logsOut: Occurrence = occurrence<InputOf<'logs-out'>>({
  type: 'logs-out',
  class: 'action',
  weight: 0.5,
  ends: false,
  some({ site }, choose) {
    const thisDN = pick(site.agents, choose);
    return thisDN === undefined ? undefined : { type: 'logs-out', thisDN };
  },
  isPossible: (now, input) => canDo(now, 'logs-out', input),
  happen: (now, input) => act(now, 'logs-out', input),
});

/** An agent presses the key for calls from queues. */
export const getsReady: Occurrence = occurrence<InputOf<'gets-ready'>>({
  type: 'gets-ready',
  class: 'action',
  weight: 4,
  ends: false,
  some: (glance, choose) => someMode(glance, 'gets-ready', choose),
  isPossible: (now, input) => canDo(now, 'gets-ready', input),
  happen: (now, input) => act(now, 'gets-ready', input),
});

/** An agent presses the key for a break, or for work after a call. */
export const getsNotReady: Occurrence = occurrence<InputOf<'gets-not-ready'>>({
  type: 'gets-not-ready',
  class: 'action',
  weight: 0.5,
  ends: false,
  some: (glance, choose) => someMode(glance, 'gets-not-ready', choose),
  isPossible: (now, input) => canDo(now, 'gets-not-ready', input),
  happen: (now, input) => act(now, 'gets-not-ready', input),
});
