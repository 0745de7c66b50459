import type { Finding, StateInvariant } from '../../../model/invariant.ts';
import type { UCCXState } from '../../state.ts';
import { isOn } from '../../telephony/now.ts';
import { guidelines } from '../sources.ts';

/** A consultation may reserve an agent who is Not Ready too, and one that is transferred takes its agent along. */
export const onlyReadyAgentsReserved: StateInvariant<UCCXState> = {
  id: 'only-ready-agents-reserved',
  statement:
    'A CSQ and the outbound subsystem reserve only an agent who is Ready and whose phone is on no call.',
  basis: 'inferred',
  source: guidelines('Queued and answered call, steps 3 and 4: the agent becomes Ready'),
  breaks: 'A caller waits for an agent who talks, wraps up or has gone to lunch.',

  needs: 'state',
  examine({ before, after }) {
    if (before.agents === after.agents) return undefined;
    let finding: Finding;
    for (const [extension, { state, reservedFor }] of Object.entries(after.agents)) {
      const was = before.agents[extension];
      if (state !== 'reserved' || reservedFor === null || was === undefined) continue;
      if (was.state === 'reserved' && was.reservedFor === reservedFor) continue;
      if (isConsult(after, reservedFor) || isConsult(before, was.reservedFor)) continue;
      const problem = whyNotFree(before, extension);
      if (problem !== undefined) {
        return { evidence: `agent ${extension} is kept for call ${reservedFor}: ${problem}` };
      }
      finding = 'upheld';
    }
    return finding;
  },
};

const isConsult = ({ calls }: UCCXState, connID: number | null): boolean =>
  connID !== null && calls[connID - 1]?.kind === 'consult';

/** Why the agent cannot be chosen now. */
function whyNotFree({ agents, calls }: UCCXState, extension: string): string | undefined {
  const agent = agents[extension];
  if (agent?.state !== 'ready') return `the agent was ${agent?.state ?? 'nobody'}`;
  if (agent.reservedFor !== null) return `the agent was reserved for call ${agent.reservedFor}`;
  const busy = calls.findIndex((call) => isOn(call, extension));
  return busy < 0 ? undefined : `the phone was on call ${busy + 1}`;
}
