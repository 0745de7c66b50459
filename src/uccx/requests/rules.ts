import type { Rules } from '../../model/exchange/submission.ts';
import type { Asked } from '../telephony/flight.ts';
import { type Now, agentAt } from '../telephony/now.ts';
import type { Control } from '../call-control/control.ts';
import { confirm } from '../telephony/tell.ts';
import type { Refusal } from '../vocabulary/refusals.ts';

/** What the server does with one type of request. */
export type RequestRules = Rules<Now, Asked, Refusal>;

/** The client's session, if there is such a client and a server to keep it. Source: GED-188, session errors. */
export function noSession({ state, site }: Now, { client }: Asked): Refusal | undefined {
  if (state.server === 'offline') return 'E_CTI_CTI_SERVER_OFFLINE';
  if (!site.clients.includes(client)) return 'E_CTI_CLIENT_NOT_FOUND';
  return state.clients[client] === true ? undefined : 'E_CTI_SESSION_NOT_OPEN';
}

/** A bridge asks for every device, an agent's client for its own. Source: two client modes. */
export const isAllowed = ({ site }: Now, { client }: Asked, device: string): boolean =>
  client === device || site.clients.indexOf(client) < site.bridges;

/** Why this client can ask nothing for this device: no session, not its device, or nobody logged in there. */
export function cannotControl(now: Now, asked: Asked): Refusal | undefined {
  const problem = noSession(now, asked);
  if (problem !== undefined) return problem;
  const agent = agentAt(now, asked.thisDN);
  if (agent === undefined) return 'CF_INVALID_CSTA_DEVICE_IDENTIFIER';
  return isAllowed(now, asked, asked.thisDN)
    ? undefined
    : 'CF_PRIVILEGE_VIOLATION_ON_SPECIFIED_DEVICE';
}

/** What a person does at a phone, asked for by a client: the confirmation comes first. */
export const controlled = ({ problem, perform }: Control): RequestRules => ({
  refusal: (now, asked) =>
    cannotControl(now, asked) ?? notLoggedIn(now, asked) ?? problem(now, asked),

  carryOut(now, asked, answers) {
    confirm(now, asked, answers);
    perform(now, asked);
  },
});

const notLoggedIn = (now: Now, { thisDN }: Asked): Refusal | undefined =>
  agentAt(now, thisDN)?.state === 'logged-out' ? 'E_CTI_AGENT_NOT_LOGGED_ON' : undefined;
