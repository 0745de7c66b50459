import type { Call, GenesysState } from '../state.ts';
import type { GenesysInput } from '../vocabulary/inputs.ts';
import { slotOf } from '../vocabulary/conn-id.ts';
import {
  type GenesysFault,
  type Plant,
  attributing,
  changed,
  saying,
  sayingEach,
} from './planting.ts';

/** What stood before a step: who supervises whom, and who observes which call. */
interface Before {
  readonly dns: Readonly<Record<string, Supervised>>;
  readonly calls: readonly Pick<Call, 'observed' | 'standing'>[];
}

type Supervised = Pick<GenesysState['dns'][string], 'supervisor' | 'monitoring'>;

/** The switch says what it should, and then monitoring stands otherwise than it should. */
const standing =
  (spoil: (before: Before, draft: GenesysState, input: GenesysInput) => void): Plant =>
  (recipe) =>
  (draft, input) => {
    const dns = Object.fromEntries(Object.keys(draft.dns).map((dn) => [dn, copy(draft, dn)]));
    const calls = draft.calls.map(({ observed, standing: was }) => ({
      observed,
      standing: { ...was },
    }));
    const said = recipe(draft, input);
    if (said.length > 0) spoil({ dns, calls }, draft, input);
    return said;
  };

const copy = ({ dns }: GenesysState, dn: string): Supervised => ({
  supervisor: dns[dn]?.supervisor ?? '',
  monitoring: dns[dn]?.monitoring ?? 'OneCall',
});

/** Who supervised an agent before does so again. */
function putBack({ dns }: Before, draft: GenesysState): void {
  for (const [agent, { supervisor, monitoring: type }] of Object.entries(dns)) {
    const dn = draft.dns[agent];
    if (supervisor === '' || dn?.supervisor !== '') continue;
    dn.supervisor = supervisor;
    dn.monitoring = type;
  }
}

/** Defects in how calls are observed. */
export const monitoring: readonly GenesysFault[] = [
  {
    id: 'observer-hears-ok',
    about: 'What an observer hears of a call has CallState Ok.',
    breaks: 'observer-hears-bridged',
    plant: attributing(
      ({ attributes }) =>
        attributes['ThisDNRole'] === 'Observer' && attributes['CallState'] === 'Bridged',
      () => ({ CallState: 'Ok' }),
    ),
  },
  {
    id: 'observer-becomes-member',
    about: 'An observer that answers is a member of a conference.',
    breaks: 'observer-stays-observer',
    plant: attributing(
      ({ event, attributes }) =>
        event === 'EventEstablished' && attributes['ThisDNRole'] === 'Observer',
      () => ({ ThisDNRole: 'ConferenceMember' }),
    ),
  },
  {
    id: 'cancelled-monitoring-goes-on',
    about: 'Both are told that monitoring was cancelled, and it goes on.',
    breaks: 'not-observed-after-cancel',
    ofState: true,
    plant: standing((before, draft, { type }) => {
      if (type === 'TCancelMonitoring' || type === 'carried-out') putBack(before, draft);
    }),
  },
  {
    id: 'one-call-goes-on',
    about: 'A supervisor that asked for one call goes on supervising after it.',
    breaks: 'one-call-is-observed',
    ofState: true,
    plant: standing((before, draft, { type }) => {
      if (type === 'hangs-up') putBack(before, draft);
    }),
  },
  {
    id: 'all-calls-end-with-one',
    about: 'Monitoring of all calls is over after the first one.',
    breaks: 'one-call-is-observed',
    ofState: true,
    plant: standing(({ calls }, draft, { type }) => {
      if (type !== 'hangs-up') return;
      draft.calls.forEach(({ stage }, slot) => {
        const agent = draft.dns[calls[slot]?.observed ?? ''];
        if (stage !== 'over' || agent === undefined) return;
        agent.supervisor = '';
        agent.monitoring = 'OneCall';
      });
    }),
  },
  {
    id: 'wrong-party-observed',
    about: 'Instead of the agent the other party is taken for the one that is observed.',
    breaks: 'observed-only-while-monitored',
    ofState: true,
    plant: standing(({ calls }, draft, { type }) => {
      if (type !== 'is-observed') return;
      draft.calls.forEach((call, slot) => {
        if (call.observed === '' || calls[slot]?.observed !== '') return;
        const others = Object.keys(call.standing).filter(
          (dn) => call.standing[dn] === 'established',
        );
        call.observed = others.find((dn) => dn !== call.observed) ?? '';
      });
    }),
  },
  {
    id: 'observer-outlives-agent',
    about: 'An observer goes on listening to a conference that its agent has left.',
    breaks: 'observer-leaves-with-agent',
    ofState: true,
    plant: standing(({ calls }, draft) => {
      draft.calls.forEach((call, slot) => {
        const was = calls[slot];
        if (was === undefined || was.observed === '' || call.observed !== '') return;
        const observer = Object.keys(was.standing).find((dn) => was.standing[dn] === 'observing');
        if (call.stage === 'live' && observer !== undefined) call.standing[observer] = 'observing';
      });
    }),
  },
  {
    id: 'agent-not-told-of-monitoring',
    about: 'The agent is not told that its calls are going to be observed.',
    breaks: 'monitoring-is-told',
    plant: sayingEach((event) =>
      event.event === 'EventMonitoringNextCall' && event.attributes['ThisDNRole'] === undefined
        ? []
        : [event],
    ),
  },
  {
    id: 'observer-unannounced',
    about: 'Those who talk are not told who is called to observe their call.',
    breaks: 'members-hear-who-joins',
    plant: sayingEach((event) =>
      event.event === 'EventPartyAdded' && event.attributes['OtherDNRole'] === 'Observer'
        ? []
        : [event],
    ),
  },
  {
    id: 'observer-shown-agent',
    about: 'The observer is shown its agent as the other side of the call.',
    breaks: 'observer-names-other-party',
    plant: saying((said, _input, { calls }) =>
      said.map((event) => {
        const agent = calls[slotOf(event.attributes['ConnID']) - 1]?.observed;
        const isMeant =
          event.event === 'EventRinging' && event.attributes['ThisDNRole'] === 'Observer';
        return isMeant ? changed(event, { OtherDN: agent }) : event;
      }),
    ),
  },
  {
    id: 'observer-not-told-who-left',
    about: 'An observer is released without a word of who has left the call.',
    breaks: 'observed-end-is-told',
    plant: sayingEach((event) =>
      event.event === 'EventPartyDeleted' && event.attributes['ThisDNRole'] === 'Observer'
        ? []
        : [event],
    ),
  },
];
