import { type Occurrence, occurrence } from '../occurrence.ts';
import type { Agent } from '../state.ts';
import { tellCleared } from '../telephony/depart.ts';
import type { Now } from '../telephony/now.ts';
import { tellAgent, tellEnd } from '../telephony/tell.ts';
import { CAUSE, REASON, SYSTEM_EVENT_ID } from '../vocabulary/enumerations.ts';
import type { InputOf } from '../vocabulary/inputs.ts';
import { everyClient } from '../telephony/audience.ts';

/**
 * The standby CTI server takes over.
 *
 * Choices: the documents are silent about what the clients learn then. They keep
 * their sessions and are told what ended meanwhile: agents' states, connections, calls.
 */
export const takesOver: Occurrence = occurrence<InputOf<'takes-over'>>({
  type: 'takes-over',
  class: 'action',
  weight: 10,
  ends: true,
  some: () => ({ type: 'takes-over' }),
  isPossible: ({ state }) => state.server === 'offline',
  happen(now) {
    now.state.server = 'online';
    now.said.push({
      to: '*',
      event: 'SYSTEM_EVENT',
      attributes: { SystemEventID: SYSTEM_EVENT_ID.ctiServerOnline },
      audience: everyClient(now),
    });
    tellAgents(now);
    now.state.calls.forEach((call, slot) => {
      const about = { connID: slot + 1, call };
      for (const device of now.site.parties) {
        if (call.standing[device] !== 'gone') continue;
        call.standing[device] = 'none';
        tellCleared(now, { ...about, device }, CAUSE.none);
      }
      if (!call.endUnheard) return;
      call.endUnheard = false;
      tellEnd(now, about, call.caller ?? '', CAUSE.dropHandledOther);
      if (call.stage !== 'over') return;
      call.told = false;
      call.caller = null;
    });
  },
});

function tellAgents(now: Now): void {
  for (const extension of now.site.agents) {
    const agent = now.state.agents[extension];
    if (agent?.unheard !== true) continue;
    agent.unheard = false;
    tellAgent(now, extension, agent.state, reasonFor(agent));
  }
}

const reasonFor = ({ state }: Agent): string =>
  state === 'not-ready' ? REASON.callEnded : REASON.none;
