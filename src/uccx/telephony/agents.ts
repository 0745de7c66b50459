import type { AgentState } from '../state.ts';
import { REASON } from '../vocabulary/enumerations.ts';
import { type Now, agentAt, isOnline, legsOfDevice } from './now.ts';
import { tellAgent } from './tell.ts';

/** An agent changes state, and says so to the clients or, without a CTI server, later. */
export function become(now: Now, extension: string, state: AgentState, reason: string): void {
  const agent = agentAt(now, extension);
  if (agent === undefined) return;
  agent.state = state;
  if (state !== 'reserved') {
    agent.reservedFor = null;
    agent.wasNotReady = false;
  }
  if (state !== 'talking') agent.next = now.site.agent(extension)?.afterCall ?? 'ready';
  if (isOnline(now)) tellAgent(now, extension, state, reason);
  else agent.unheard = true;
}

/** An agent is kept for a call or a contact. */
export function reserve(now: Now, extension: string, connID: number): void {
  const agent = agentAt(now, extension);
  if (agent === undefined) return;
  agent.wasNotReady = agent.state === 'not-ready';
  agent.reservedFor = connID;
  become(now, extension, 'reserved', REASON.none);
}

/**
 * An agent begins to talk. Who was Not Ready before a consultation is first
 * said to become what the settings say, then Not Ready.
 * Source: the guide's transferred call, agent 2007.
 */
export function talk(now: Now, extension: string): void {
  const agent = agentAt(now, extension);
  if (agent === undefined || agent.state === 'logged-out') return;
  const corrected = agent.wasNotReady && agent.next !== 'not-ready';
  become(now, extension, 'talking', REASON.none);
  if (!corrected) return;
  agent.next = 'not-ready';
  tellAgent(now, extension, 'talking', REASON.none);
}

/** Answering or offering nothing more: the reserved agent goes back to where he was. */
function unreserve(now: Now, extension: string): void {
  const agent = agentAt(now, extension);
  if (agent === undefined) return;
  if (agent.wasNotReady) become(now, extension, 'not-ready', REASON.cancelConsult);
  else become(now, extension, 'ready', REASON.none);
}

/** The agent leaves this call: the state after a call, if it was the last one. */
export function release(now: Now, extension: string, connID: number): void {
  const agent = agentAt(now, extension);
  if (agent === undefined) return;
  if (agent.state === 'reserved' && agent.reservedFor === connID) unreserve(now, extension);
  else if (agent.state === 'talking' && isLast(now, extension, connID)) {
    become(now, extension, agent.next, agent.next === 'not-ready' ? REASON.callEnded : REASON.none);
  }
}

const isLast = (now: Now, device: string, connID: number): boolean =>
  legsOfDevice(now, device).every((leg) => leg.connID === connID);

/** Nobody is kept for this call any more. */
export function releaseReserved(now: Now, connID: number): void {
  for (const extension of now.site.agents) {
    if (now.state.agents[extension]?.reservedFor === connID) unreserve(now, extension);
  }
}
