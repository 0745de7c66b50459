import type { SwitchEvent } from '../../../model/event.ts';
import type { StateInvariant } from '../../../model/invariant.ts';
import type { Step } from '../../../model/scenario.ts';
import type { GenesysState } from '../../state.ts';
import type { Configuration } from '../../vocabulary/configuration.ts';
import { isLinkUp } from '../each-move.ts';
import { both, eachSaid } from '../each-said.ts';
import { againstSaid } from '../evidence.ts';
import { tLibrary } from '../sources.ts';

/** While the link is down it goes unheard; who asks again for what it has is answered all the same. */
export const monitoringIsTold: StateInvariant<GenesysState, Configuration> = {
  id: 'monitoring-is-told',
  statement:
    'When a supervisor begins to observe an agent, or does not any more, both hear it exactly once, each with the other as OtherDN and with the MonitorNextCallType: EventMonitoringNextCall or EventMonitoringCancelled.',
  basis: 'inferred',
  source: tLibrary('TMonitorNextCall; TCancelMonitoring'),
  breaks: 'An agent is observed without being told, or a supervisor waits for a call in vain.',

  needs: 'state',
  examine: both(
    (step, { dns }) => {
      if (step.before.dns === step.after.dns || !isLinkUp(step)) return undefined;
      const due = dns.flatMap(({ name }) => changesOf(step, name));
      for (const one of due) {
        if (!isRegistered(dns, one.to)) continue;
        const times = step.events.filter((said) => says(said, one)).length;
        if (times !== 1) return { evidence: `${one.to} heard ${times} ${one.event}, 1 was due` };
      }
      return due.length > 0 ? 'upheld' : undefined;
    },
    eachSaid((said, step) => {
      if (said.event !== BEGINS && said.event !== ENDS) return undefined;
      const { before, after } = step;
      const state = said.event === BEGINS ? after : before;
      const isTrue = Object.keys(state.dns).some((agent) =>
        told(said.event, state, agent).some((one) => says(said, one)),
      );
      return isTrue ? undefined : againstSaid(said, 'nobody supervises anybody in this way');
    }),
  ),
};

const BEGINS = 'EventMonitoringNextCall';
const ENDS = 'EventMonitoringCancelled';

/** What one of the two hears. */
interface Told {
  readonly event: string;
  readonly to: string;
  readonly otherDN: string;
  readonly role: string | undefined;
  readonly otherRole: string;
  readonly type: string | undefined;
}

/** What both are told of this agent as it is supervised in this state; nothing where nobody does. */
function told(event: string, { dns }: GenesysState, agent: string): readonly Told[] {
  const { supervisor = '', monitoring: type } = dns[agent] ?? {};
  if (supervisor === '') return [];
  return [
    { event, to: supervisor, otherDN: agent, role: 'Observer', otherRole: 'Destination', type },
    { event, to: agent, otherDN: supervisor, role: undefined, otherRole: 'Observer', type },
  ];
}

/** What a step changed for this agent, as both are told. */
function changesOf({ before, after }: Step<GenesysState>, agent: string): readonly Told[] {
  const was = before.dns[agent];
  const is = after.dns[agent];
  if (was?.supervisor === is?.supervisor) {
    return was?.monitoring === is?.monitoring ? [] : told(BEGINS, after, agent);
  }
  return [...told(ENDS, before, agent), ...told(BEGINS, after, agent)];
}

const says = ({ event, to, attributes }: SwitchEvent, one: Told): boolean =>
  event === one.event &&
  to === one.to &&
  attributes['ThisDN'] === one.to &&
  attributes['ThisDNRole'] === one.role &&
  attributes['OtherDN'] === one.otherDN &&
  attributes['OtherDNRole'] === one.otherRole &&
  attributes['MonitorNextCallType'] === one.type;

const isRegistered = (dns: Configuration['dns'], dn: string): boolean =>
  dns.some(({ name, registered }) => name === dn && registered);
