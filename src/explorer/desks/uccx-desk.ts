import { uccx } from '../../uccx/index.ts';
import { capabilitiesOf } from './capabilities-of.ts';
import type { Agent, Call, InFlight, UCCXState } from '../../uccx/state.ts';
import { type Configuration, capabilitiesSchema } from '../../uccx/vocabulary/configuration.ts';
import type { Device } from '../../uccx/vocabulary/device.ts';
import { messageMeaning } from '../../uccx/vocabulary/message-meanings.ts';
import { REFUSALS } from '../../uccx/vocabulary/refusals.ts';
import type { AgentCard, Board, CallCard, Desk, FlightCard, Party, QueueCard } from './desk.ts';

/** The contact centre on the page. */
export const uccxDesk: Desk<Configuration, UCCXState> = {
  sw: uccx,
  parties: ({ devices }) => devices.map(partyOf),
  board,
  meaning: messageMeaning,
  refusal: ({ Status, FailureCode }) =>
    Status === undefined ? nameOf('CF_', FailureCode) : nameOf('E_CTI_', Status),
  capabilities: capabilitiesOf(capabilitiesSchema.shape),
  start: {
    devices: [
      { name: '2005', type: 'phone', agent: {} },
      { name: '2006', type: 'phone', agent: { starts: 'ready' } },
      { name: '7000', type: 'trigger' },
      { name: '9019', type: 'cti-port' },
    ],
  },
};

const nameOf = (kind: string, code: string | undefined): string =>
  Object.entries(REFUSALS).find(
    ([name, number]) => name.startsWith(kind) && String(number) === code,
  )?.[0] ?? 'refused';

const partyOf = (device: Device): Party => ({
  name: device.name,
  type: device.type === 'phone' && device.agent !== undefined ? 'agent' : device.type,
  notes: device.type === 'phone' && device.agent === undefined ? ['not monitored'] : [],
});

function board(config: Configuration, state: UCCXState, flight: readonly number[]): Board {
  return {
    service: { text: `CTI server ${state.server}`, isUp: state.server === 'online' },
    calls: state.calls.flatMap((call, slot) => (call.stage === 'live' ? [card(call, slot)] : [])),
    callsLeft: state.calls.filter(({ stage }) => stage === 'unused').length,
    queues: queues(config, state),
    agents: Object.entries(state.agents).map(([name, agent]) => agentCard(name, agent)),
    flight: state.inFlight.flatMap((asked, slot) =>
      asked === null ? [] : [underWay(asked, flight[slot] ?? 0)],
    ),
    troubles: new Map(
      Object.entries(state.clients).flatMap(([name, isOpen]) =>
        isOpen ? [] : [[name, 'session closed'] as const],
      ),
    ),
  };
}

/** The CSQs that triggers queue for, and the calls that wait for their agents. */
function queues({ devices }: Configuration, { calls }: UCCXState): readonly QueueCard[] {
  const csqs = new Map(
    devices.flatMap((device) =>
      device.type === 'trigger' ? [[device.name, device.csq] as const] : [],
    ),
  );
  return [...new Set(csqs.values())].map((csq) => ({
    name: `CSQ ${csq}`,
    waiting: calls.flatMap((call, slot) =>
      call.stage === 'live' && call.queued && csqs.get(call.dialed ?? '') === csq ? [slot + 1] : [],
    ),
  }));
}

const card = (call: Call, slot: number): CallCard => ({
  number: slot + 1,
  about: [
    call.kind,
    ...(call.primary === null ? [] : [`about call ${call.primary}`]),
    ...(call.onItsWay && call.dialed !== null ? [`on its way to ${call.dialed}`] : []),
    ...(call.queued ? ['queued'] : []),
    ...(call.reservation === 'none' ? [] : [`reservation ${call.reservation}`]),
    ...(call.preview === 'none' ? [] : [`preview ${call.preview}`]),
  ],
  standings: Object.entries(call.standing)
    .filter(([, standing]) => standing !== 'none')
    .map(([party, standing]) => ({ party, state: standing })),
});

const agentCard = (name: string, { state, next, reservedFor }: Agent): AgentCard => ({
  name,
  state,
  about: [
    ...(reservedFor === null ? [] : [`for call ${reservedFor}`]),
    ...(state === 'talking' ? [`then ${next}`] : []),
  ],
});

const underWay = (asked: InFlight, reference: number): FlightCard => ({
  reference,
  request: asked.request,
  by: asked.client,
  about: [
    asked.thisDN === '' || asked.thisDN === asked.client ? '' : `for ${asked.thisDN}`,
    asked.connID === 0 ? '' : `call ${asked.connID}`,
    asked.otherDN === '' ? '' : `to ${asked.otherDN}`,
    asked.value,
  ]
    .filter((word) => word !== '')
    .join(' '),
});
