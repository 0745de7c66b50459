import {
  type Described,
  type Schema,
  anyOf,
  fields,
  flag,
  maybe,
  named,
  naming,
  oneOf,
  slotNumbers,
  slots,
} from '../model/schema.ts';
import { start } from '../model/start.ts';
import type { Site } from './site.ts';
import { BA_RESPONSES, RECLASSIFICATIONS } from './vocabulary/call-context.ts';
import { ASKED_AGENT_STATES, REQUEST_TYPES } from './vocabulary/inputs.ts';

/**
 * Where a device's connection to a call stands, after LocalConnectionState.
 * `dialing` has gone off hook and waits for the far end, `failed` has been told
 * CALL_FAILED_EVENT and still has to hang up, `gone` has left while no CTI
 * server was there to say so.
 */
export const PARTY_STATES = [
  'none',
  'dialing',
  'alerting',
  'connected',
  'held',
  'failed',
  'gone',
] as const;

export type PartyState = (typeof PARTY_STATES)[number];

/** Where an agent stands, after AgentState. */
export const AGENT_STATES = [
  'logged-out',
  'not-ready',
  'ready',
  'reserved',
  'talking',
  'work',
] as const;

export type AgentState = (typeof AGENT_STATES)[number];

/** What the state of a contact centre is made of. */
export const stateSchema = (site: Site): Schema<UCCXState> => describe(site, site.config.calls);

const describe = (site: Site, calls: number) =>
  fields({
    server: oneOf('online', 'offline'),
    /** Whether each client's session is open. */
    clients: byDevice(site.clients, flag),
    agents: byDevice(site.agents, describeAgent(calls)),
    calls: slots(calls, describeCall(site, calls)),
    inFlight: naming('reference', slots(site.config.inFlight, maybe(describeRequest(site, calls)))),
  });

/** One of these devices or clients. */
const deviceOf = (names: readonly string[]): Schema<string> => naming('device', anyOf(names));

/** The same for each device or client. */
const byDevice = <T>(names: readonly string[], item: Schema<T>): Schema<Record<string, T>> =>
  naming('device', named(names, item));

const describeAgent = (calls: number) =>
  fields({
    state: oneOf(...AGENT_STATES),
    /** What comes after the call that is talked on. */
    next: oneOf('ready', 'not-ready', 'work'),
    /** Was Not Ready when a consultation reserved the agent. */
    wasNotReady: flag,
    /** The call or contact the agent is reserved for. */
    reservedFor: maybe(anyOf(slotNumbers(calls))),
    /** The state changed while no CTI server was there to say so. */
    unheard: flag,
  });

const describeCall = ({ config, parties, csqs }: Site, calls: number) =>
  fields({
    stage: oneOf('unused', 'live', 'over'),
    kind: oneOf('inbound', 'consult', 'contact'),
    /** The call that is consulted about. */
    primary: maybe(anyOf(slotNumbers(calls))),
    /** Its originator; of a contact, the agent's phone. */
    caller: maybe(deviceOf(parties)),
    /** The trigger, the phone consulted, the customer. */
    dialed: maybe(deviceOf(config.devices.map(({ name }) => name))),
    /** Nothing alerts yet. */
    onItsWay: flag,
    queued: flag,
    /** Its CSQID: known once it was delivered to an agent, -1 before; a consultation has that of its primary call. */
    csq: anyOf([-1, ...csqs]),
    /** Its beginning was said. */
    told: flag,
    /** It ended while no CTI server was there to say so. */
    endUnheard: flag,
    /** The last device that sent it on. */
    redirectedBy: maybe(deviceOf(parties)),
    reservation: oneOf('none', 'reserved', 'offered', 'answered', 'over'),
    response: oneOf('none', ...BA_RESPONSES),
    /** The agent of a contact that was not accepted is available again. */
    freed: flag,
    preview: oneOf('none', 'begun', 'live', 'over'),
    /** Where each device stands on this call. */
    standing: byDevice(parties, oneOf(...PARTY_STATES)),
  });

const describeRequest = ({ parties, clients }: Site, calls: number) =>
  fields({
    request: oneOf(...REQUEST_TYPES),
    client: deviceOf(clients),
    /** Empty where the request names no device. */
    thisDN: deviceOf(['', ...parties]),
    /** 0 where it names no call. */
    connID: anyOf([0, ...slotNumbers(calls)]),
    otherDN: deviceOf(['', ...parties]),
    /** The agent state or BAResponse asked for. */
    value: oneOf('', ...ASKED_AGENT_STATES, ...BA_RESPONSES, ...RECLASSIFICATIONS),
  });

/** Everything the contact centre knows: plain JSON of finite parts. */
export type UCCXState = Described<ReturnType<typeof describe>>;

/** One call, or one contact of the outbound subsystem. */
export type Call = UCCXState['calls'][number];

/** One device's connection to one call: read and changed in place. */
export class Party {
  readonly #call: Call;
  readonly #device: string;

  constructor(call: Call, device: string) {
    this.#call = call;
    this.#device = device;
  }

  get state(): PartyState {
    return this.#call.standing[this.#device] ?? 'none';
  }

  set state(state: PartyState) {
    this.#call.standing[this.#device] = state;
  }
}

/** One agent. */
export type Agent = UCCXState['agents'][string];

/** A request under way: submitted, not yet carried out or refused. */
export type InFlight = NonNullable<UCCXState['inFlight'][number]>;

/** The state before anything has happened. */
export function idle(site: Site, schema: Schema<UCCXState>): UCCXState {
  const state = start(schema);
  for (const bridge of site.config.bridges) state.clients[bridge] = true;
  for (const name of site.agents) {
    const settings = site.agent(name);
    const agent = state.agents[name];
    if (settings === undefined || agent === undefined) continue;
    agent.state = settings.starts;
    agent.next = settings.afterCall;
    if (settings.session !== 'none') state.clients[name] = settings.session === 'open';
  }
  return state;
}
