import { someAgent, someCall } from '../choosing.ts';
import { type Occurrence, occurrence } from '../occurrence.ts';
import type { Call } from '../state.ts';
import { reserve } from '../telephony/agents.ts';
import { deliver } from '../telephony/call-setup.ts';
import {
  type Now,
  agentAt,
  callHere,
  isFree,
  isOnline,
  isReservedFor,
  legOf,
  liveCall,
} from '../telephony/now.ts';
import type { InputOf } from '../vocabulary/inputs.ts';

/** The CSQ chooses a ready agent for a queued call and reserves him. Source: the guide's queued and answered call, step 4. */
export const selects: Occurrence = occurrence<InputOf<'selects'>>({
  type: 'selects',
  class: 'action',
  weight: 10,
  ends: false,
  some(now, choose) {
    const connID = someCall(now, choose, ({ queued }) => queued);
    const thisDN = connID === undefined ? undefined : someAgent(now, choose, 'ready');
    return connID === undefined || thisDN === undefined
      ? undefined
      : { type: 'selects', thisDN, connID };
  },
  isPossible(now, { thisDN, connID }) {
    const call = liveCall(now, connID);
    return (
      isOnline(now) &&
      call?.queued === true &&
      agentAt(now, thisDN)?.state === 'ready' &&
      isFree(now, thisDN) &&
      (now.site.agent(thisDN)?.csqs.includes(csqOf(now, call)) ?? false) &&
      chosenFor(now, connID) === undefined
    );
  },
  happen: (now, { thisDN, connID }) => reserve(now, thisDN, connID),
});

/** The call is delivered to the phone of the agent reserved for it. Source: the same, step 5. */
export const rings: Occurrence = occurrence<InputOf<'rings'>>({
  type: 'rings',
  class: 'action',
  weight: 10,
  ends: false,
  some(now, choose) {
    const connID = someCall(now, choose, ({ queued }) => queued);
    return connID === undefined ? undefined : { type: 'rings', connID };
  },
  isPossible(now, { connID }) {
    const agent = liveCall(now, connID)?.queued === true ? chosenFor(now, connID) : undefined;
    return isOnline(now) && agent !== undefined && isFree(now, agent);
  },
  happen(now, { connID }) {
    const call = callHere(now, connID);
    const agent = chosenFor(now, connID);
    if (agent === undefined) return;
    call.csq = csqOf(now, call);
    legOf(connID, call, agent).party.state = 'alerting';
    deliver(now, { connID, call }, agent, now.site.callIDAbove(connID));
  },
});

/** The agent reserved for the call. */
const chosenFor = (now: Now, connID: number): string | undefined =>
  now.site.agents.find((extension) => isReservedFor(now, extension, connID));

/** The CSQ that the trigger of this call queues for. */
const csqOf = ({ site }: Now, { dialed }: Call): number => {
  const trigger = site.device(dialed ?? '');
  return trigger?.type === 'trigger' ? trigger.csq : -1;
};
