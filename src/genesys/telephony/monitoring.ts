import type { MonitorNextCallType } from '../vocabulary/attributes.ts';
import type { Now } from './now.ts';
import { type Extra, other } from './tell.ts';

/** A supervisor and the agent whose calls it observes. */
export interface Supervision {
  readonly supervisor: string;
  readonly agent: string;
}

/** The DN that observes this one's calls; empty where nobody does. */
export const supervisorOf = ({ state }: Now, agent: string): string =>
  state.dns[agent]?.supervisor ?? '';

/**
 * A supervisor observes an agent's calls from now on.
 * Source: field knowledge of SIP T-Server (TMonitorNextCall): the supervisor hears it first.
 */
export function monitor(
  now: Now,
  { supervisor, agent }: Supervision,
  type: MonitorNextCallType,
  answers: number,
): void {
  const dn = now.state.dns[agent];
  if (dn === undefined) return;
  dn.supervisor = supervisor;
  dn.monitoring = type;
  tellBoth(now, 'EventMonitoringNextCall', agent, answers);
}

/** The supervisor does not observe this agent any more. Source: field knowledge (TCancelMonitoring). */
export function cancelMonitoring(now: Now, agent: string, answers?: number): void {
  const dn = now.state.dns[agent];
  if (dn === undefined || dn.supervisor === '') return;
  tellBoth(now, 'EventMonitoringCancelled', agent, answers);
  dn.supervisor = '';
  dn.monitoring = 'OneCall';
}

/** The observed call is over for its observer: a supervisor that asked for one call has had it. */
export function endOneCall(now: Now, agent: string): void {
  if (now.state.dns[agent]?.monitoring === 'OneCall') cancelMonitoring(now, agent);
}

function tellBoth(
  now: Now,
  event: 'EventMonitoringNextCall' | 'EventMonitoringCancelled',
  agent: string,
  answers?: number,
): void {
  const supervisor = supervisorOf(now, agent);
  const observes = { ThisDNRole: 'Observer', ...other(agent, 'Destination') };
  tellOne(now, event, supervisor, { observes, agent }, answers);
  tellOne(now, event, agent, { observes: other(supervisor, 'Observer'), agent });
}

function tellOne(
  { site, state, said }: Now,
  event: string,
  to: string,
  { observes, agent }: { readonly observes: Extra; readonly agent: string },
  answers?: number,
): void {
  if (state.link === 'disconnected' || !site.monitored(to)) return;
  const MonitorNextCallType = state.dns[agent]?.monitoring;
  const attributes = { ThisDN: to, ...observes, MonitorNextCallType };
  said.push(answers === undefined ? { to, event, attributes } : { to, event, attributes, answers });
}
