import { pick } from '../../model/choices.ts';
import type { Choose } from '../../model/switch.ts';
import { type Occurrence, occurrence } from '../occurrence.ts';
import { become } from '../telephony/agents.ts';
import { begin, beginsAs, beginsAtCaller, originate } from '../telephony/call-setup.ts';
import type { Glance } from '../telephony/glance.ts';
import {
  type Now,
  agentAt,
  callHere,
  isFree,
  isMonitored,
  isOnline,
  legOf,
  nextConnID,
} from '../telephony/now.ts';
import { REASON } from '../vocabulary/enumerations.ts';
import type { InputOf } from '../vocabulary/inputs.ts';

/**
 * Somebody calls a trigger.
 *
 * Source: the guide's queued and answered call, step 1. Only a monitored
 * caller's phone is seen to go off hook and to dial. Choices: a ready agent who
 * calls becomes Not Ready.
 */
export const dials: Occurrence = occurrence<InputOf<'dials'>>({
  type: 'dials',
  class: 'action',
  weight: 1.5,
  ends: false,
  some(glance, choose) {
    const thisDN = pick(callers(glance, choose), choose);
    const otherDN = pick(glance.site.triggers, choose);
    return thisDN === undefined || otherDN === undefined
      ? undefined
      : { type: 'dials', thisDN, otherDN };
  },
  isPossible: (now, { thisDN, otherDN }) =>
    isOnline(now) &&
    nextConnID(now) > 0 &&
    now.site.is(thisDN, 'phone', 'external') &&
    now.site.is(otherDN, 'trigger') &&
    mayCall(now, thisDN),

  happen(now, { thisDN, otherDN }) {
    if (agentAt(now, thisDN)?.state === 'ready') become(now, thisDN, 'not-ready', REASON.offHook);
    const connID = nextConnID(now);
    const call = callHere(now, connID);
    call.stage = 'live';
    call.kind = 'inbound';
    call.caller = thisDN;
    call.dialed = otherDN;
    call.onItsWay = true;
    legOf(connID, call, thisDN).party.state = 'dialing';
    const about = { connID, call };
    if (beginsAtCaller(now, thisDN)) begin(now, about, thisDN, beginsAs('at-the-caller'));
    if (isMonitored(now, thisDN)) originate(now, about);
  },
});

/** An agent who talks, is reserved or does after-call work does not call. */
const mayCall = (now: Now, device: string): boolean =>
  isFree(now, device) &&
  ['logged-out', 'not-ready', 'ready'].includes(agentAt(now, device)?.state ?? 'logged-out');

/** Whoever may call; three times in four only who is no agent, so that agents are left to answer. */
function callers(glance: Glance, choose: Choose): readonly string[] {
  const { site, state } = glance;
  const isEverybody = choose(4) === 0;
  return site.reachable.filter(
    (device) =>
      (isEverybody || (state.agents[device]?.state ?? 'logged-out') === 'logged-out') &&
      mayCall(glance, device),
  );
}
