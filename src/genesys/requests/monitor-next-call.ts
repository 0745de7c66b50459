import { linesTaken, type Now } from '../telephony/now.ts';
import { monitor, supervisorOf } from '../telephony/monitoring.ts';
import { type RequestRules, unreachable } from './rules.ts';

/**
 * TMonitorNextCall: a supervisor wants to observe an agent's calls.
 *
 * Source: field knowledge of SIP T-Server: a supervisor observes one agent at a
 * time, and asks anew for the same one only while it has no call. Choices: an
 * agent has one supervisor, and the errors are those that fit best.
 */
export const monitorNextCall: RequestRules = {
  refusal: (now, { thisDN, otherDN }) =>
    unreachable(now, thisDN) ??
    (now.site.is(thisDN, 'extension') ? undefined : 168) ??
    (now.site.is(otherDN, 'extension') && otherDN !== thisDN ? undefined : 177) ??
    (['', thisDN].includes(supervisorOf(now, otherDN)) ? undefined : 42) ??
    (supervisesAnother(now, thisDN, otherDN) ? 43 : undefined) ??
    (supervisorOf(now, otherDN) === thisDN && linesTaken(now, thisDN).length > 0 ? 185 : undefined),

  carryOut: (now, { thisDN, otherDN, monitoring }, answers) =>
    monitor(now, { supervisor: thisDN, agent: otherDN }, monitoring, answers),
};

const supervisesAnother = (now: Now, supervisor: string, agent: string): boolean =>
  now.site.names.some((dn) => dn !== agent && supervisorOf(now, dn) === supervisor);
