import type { Call } from '../state.ts';
import { type Now, isMonitored, standingOf } from './now.ts';

/** The clients in bridge mode that are connected: they receive everything. */
export function bridgesOnly({ site, state }: Now): string[] {
  const open: string[] = [];
  for (let index = 0; index < site.bridges; index += 1) {
    const client = site.clients[index];
    if (client !== undefined && state.clients[client] === true) open.push(client);
  }
  return open;
}

/** Bridges, and the client of this agent alone. Source: agent state message summary. */
export function ofAgent(now: Now, extension: string): string[] {
  const audience = bridgesOnly(now);
  if (now.state.clients[extension] === true) audience.push(extension);
  return audience;
}

/**
 * Bridges, and the agents' clients whose phone is connected to one of the calls,
 * or becomes so by this message. Source: two client modes.
 */
export function ofCalls(now: Now, calls: readonly Call[], joining: string | null): string[] {
  const { site, state } = now;
  const audience = bridgesOnly(now);
  for (let index = site.bridges; index < site.clients.length; index += 1) {
    const client = site.clients[index];
    if (client === undefined || state.clients[client] !== true) continue;
    const concerned =
      client === joining || calls.some((call) => standingOf(call, client) !== 'none');
    if (concerned && isMonitored(now, client)) audience.push(client);
  }
  return audience;
}

/** Every client whose session is open. */
export const everyClient = ({ site, state }: Now): string[] =>
  site.clients.filter((client) => state.clients[client] === true);
