import { genesys } from '../../genesys/index.ts';
import { site } from '../../genesys/site.ts';
import type { AgentState, Call, GenesysState, InFlight } from '../../genesys/state.ts';
import { type Configuration, capabilitiesSchema } from '../../genesys/vocabulary/configuration.ts';
import type { DN } from '../../genesys/vocabulary/dn.ts';
import { eventMeaning } from '../../genesys/vocabulary/event-meanings.ts';
import { capabilitiesOf } from './capabilities-of.ts';
import type { AgentCard, Board, CallCard, Desk, FlightCard, Party } from './desk.ts';

/** The Genesys switch on the page. */
export const genesysDesk: Desk<Configuration, GenesysState> = {
  sw: genesys,
  parties: ({ dns }) => dns.map(partyOf),
  board,
  meaning: eventMeaning,
  refusal: ({ ErrorCode, ErrorMessage }) => `${ErrorMessage ?? 'refused'} (${ErrorCode ?? '-'})`,
  capabilities: capabilitiesOf(capabilitiesSchema.shape),
  start: { dns: [{ name: 'A' }, { name: 'B' }, { name: 'C' }] },
};

const partyOf = ({ name, type, registered, lines, agent }: DN): Party => ({
  name,
  type: type.replaceAll('-', ' '),
  notes: [
    ...(registered ? [] : ['not registered']),
    ...(lines === 1 ? [] : [`${lines} lines`]),
    ...(agent ? ['agents log in'] : []),
  ],
});

const QUEUES: ReadonlySet<DN['type']> = new Set(['acd-queue', 'routing-point', 'routing-queue']);

function board(config: Configuration, state: GenesysState, flight: readonly number[]): Board {
  return {
    service: { text: `link ${state.link}`, isUp: state.link === 'connected' },
    calls: state.calls.flatMap((call, slot) => (call.stage === 'live' ? [card(call, slot)] : [])),
    callsLeft: state.calls.filter(({ stage }) => stage === 'unused').length,
    queues: config.dns
      .filter(({ type }) => QUEUES.has(type))
      .map(({ name }) => ({ name, waiting: waitingAt(state, name) })),
    agents: agentsOf(config, state),
    flight: state.inFlight.flatMap((asked, slot) =>
      asked === null ? [] : [underWay(asked, flight[slot] ?? 0)],
    ),
    troubles: new Map(
      Object.entries(state.dns).flatMap(([name, { outOfService }]) =>
        outOfService ? [[name, 'out of service'] as const] : [],
      ),
    ),
  };
}

const agentsOf = (config: Configuration, { dns }: GenesysState): readonly AgentCard[] =>
  site(config).agents.map((name) => {
    const state = dns[name]?.agent ?? 'logged-out';
    return { name, state: AGENT_WORDS[state], about: [] };
  });

const AGENT_WORDS: Readonly<Record<AgentState, string>> = {
  'logged-out': 'logged out',
  ManualIn: 'Ready, ManualIn',
  AutoIn: 'Ready, AutoIn',
  AuxWork: 'NotReady, AuxWork',
  AfterCallWork: 'NotReady, AfterCallWork',
};

const waitingAt = ({ calls }: GenesysState, queue: string): readonly number[] =>
  calls.flatMap(({ stage, standing }, slot) =>
    stage === 'live' && (standing[queue] === 'queued' || standing[queue] === 'routing')
      ? [slot + 1]
      : [],
  );

const card = (call: Call, slot: number): CallCard => ({
  number: slot + 1,
  about: [
    call.callType,
    ...(call.consults === null ? [] : [`consultation from call ${call.consults}`]),
    ...(call.heading === null ? [] : [`on its way to ${call.heading}`]),
    ...(call.failed === null ? [] : [`${call.failed} was busy`]),
  ],
  standings: Object.entries(call.standing)
    .filter(([, standing]) => standing !== 'none')
    .map(([party, standing]) => ({ party, state: standing.replaceAll('-', ', ') })),
});

const underWay = (
  { request, thisDN, connID, otherDN }: InFlight,
  reference: number,
): FlightCard => ({
  reference,
  request,
  by: thisDN,
  about: [connID === 0 ? '' : `call ${connID}`, otherDN === '' ? '' : `to ${otherDN}`]
    .filter((word) => word !== '')
    .join(' '),
});
