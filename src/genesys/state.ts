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
import {
  MERGE_TYPES,
  MONITORED_CALLS,
  type MergeType,
  type MonitorNextCallType,
  WORK_MODES,
  type WorkMode,
} from './vocabulary/attributes.ts';
import { REQUEST_TYPES } from './vocabulary/inputs.ts';
import { type Configuration, hasAgents } from './vocabulary/configuration.ts';

/**
 * Where a party stands: one DN's membership of one call.
 *
 * `dialing-held` is a dialing party that put the call on hold; `busy` (and
 * `busy-held`) has been told EventDestinationBusy and still has to hang up; `parked` is a call that
 * waits on an ordinary DN; `routing` is a call that waits for a route; `detecting` is a queue or
 * routing point for which the switch dials a predictive call that has not been answered yet.
 * An observer, ringing or listening, is on the call of the agent it supervises.
 * Source: Genesys, Unified Call-Party States (Alerting, Queued, Held+Dialing, CP_Detected ...).
 */
export const PARTY_STATES = [
  'none',
  'dialing',
  'dialing-held',
  'busy',
  'busy-held',
  'ringing',
  'queued',
  'parked',
  'routing',
  'detecting',
  'established',
  'held',
  'observer-ringing',
  'observing',
] as const;

export type PartyState = (typeof PARTY_STATES)[number];

/**
 * How the agent of a phone stands: logged out, or in a work mode, of which ManualIn and AutoIn are
 * Ready, AuxWork and AfterCallWork NotReady. Whether it is busy besides is seen from its calls.
 * Source: Genesys, Agent States and Work Modes.
 */
export const AGENT_STATES = ['logged-out', ...WORK_MODES] as const;

export type AgentState = (typeof AGENT_STATES)[number];

/** What the state of an exchange with this configuration is made of. */
export const stateSchema = (config: Configuration): Schema<GenesysState> => {
  const names = config.dns.map(({ name }) => name);
  const parts = {
    names,
    dn: naming('dn', anyOf(names)),
    agents: hasAgents(config),
    merging: config.operations.includes('merging'),
    monitors: config.operations.includes('monitoring'),
  };
  return describe(parts, config);
};

/** What a party's last event can have been. */
const MISSED = [
  'none',
  'EventReleased',
  'EventAbandoned',
  'EventDiverted',
  'EventRouteUsed',
  'EventRouteUsed and EventDiverted',
] as const;

/** What the schema is made of beyond numbers. */
interface Parts {
  readonly names: readonly string[];
  readonly dn: Schema<string>;
  /** Somebody can log in somewhere. */
  readonly agents: boolean;
  /** Somebody can be observed. */
  readonly monitors: boolean;
  /** Calls can be merged. */
  readonly merging: boolean;
}

const describe = (parts: Parts, { calls, inFlight, operations }: Configuration) => {
  const { names, dn } = parts;
  return fields({
    link: oneOf('connected', 'disconnected'),
    dns: byDN(names, service(parts)),
    calls: slots(
      calls,
      fields({
        stage: oneOf('unused', 'live', 'over'),
        callType: oneOf('Internal', 'Inbound', 'Outbound', 'Consult'),
        /** The call a consultation was made from: its PreviousConnID. */
        consults: maybe(anyOf(slotNumbers(calls))),
        /** The originator; of a predictive call the queue that dials and, once it is answered, who was called. */
        caller: maybe(dn),
        dialed: maybe(dn),
        /** The DN it is on its way to, where nothing has been said yet. */
        heading: maybe(dn),
        /** Who sent it on its way: the caller, the ACD of one queue, the ACD of several, a route, who transferred it, or the phone where it rang. */
        sentBy: oneOf('caller', 'queue', 'queues', 'route', 'transfer', 'redirect'),
        /** The queue it waits in or came out of: its ThisQueue. */
        queue: maybe(dn),
        /** A predictive call is dialed by the switch: who is called waits for an agent, whose side is the originator's. */
        dialedBy: operations.includes('predictive-dialing')
          ? oneOf('caller', 'switch')
          : oneOf('caller'),
        /** The destination that was found busy, once it was. */
        failed: maybe(dn),
        /** EventNetworkReached was said, or needed not be, for the present destination. */
        reached: flag,
        /** Where each DN stands on this call. */
        standing: byDN(names, oneOf(...PARTY_STATES)),
        role: byDN(names, oneOf('Destination', 'Origination', 'ConferenceMember', 'Observer')),
        /** Off: the others do not hear this party. */
        microphone: byDN(names, sound(operations.includes('muting'))),
        /** Off: this member of a conference does not hear the others. */
        listening: byDN(names, sound(operations.includes('listening'))),
        /** The DN's client has been told of this call: the party's first event was said. */
        told: byDN(names, flag),
        /** Whose call this is to an observer, also after the observer left; empty where nobody came to observe. */
        observed: supervisor(parts),
        /** The terminal event that could not be said because the link was down. */
        missed: byDN(names, oneOf(...MISSED)),
      }),
    ),
    inFlight: naming('reference', slots(inFlight, maybe(request(parts, calls)))),
  });
};

/** A DN that supervises or is observed, or empty; nothing but that where the switch monitors nobody. */
const supervisor = ({ names, monitors }: Parts): Schema<string> =>
  naming('dn', anyOf(monitors ? ['', ...names] : ['']));

/** How long a DN is observed, as TMonitorNextCall has it. */
const monitoring = ({ monitors }: Parts): Schema<MonitorNextCallType> =>
  anyOf<MonitorNextCallType>(monitors ? MONITORED_CALLS : ['OneCall']);

/** The same for each DN. */
const byDN = <T>(names: readonly string[], item: Schema<T>): Schema<Record<string, T>> =>
  naming('dn', named(names, item));

/** What is known of a DN beside its calls. */
const service = (parts: Parts) =>
  fields({
    outOfService: flag,
    /** Only phones at which agents log in leave `logged-out`. */
    agent: parts.agents ? oneOf(...AGENT_STATES) : LOGGED_OUT,
    /** Who observes its calls, one or all. */
    supervisor: supervisor(parts),
    monitoring: monitoring(parts),
  });

const LOGGED_OUT: Schema<AgentState> = anyOf<AgentState>(['logged-out']);

/** Whether sound goes one way; it always does where the switch cannot turn it off. */
const sound = (canBeOff: boolean): Schema<'on' | 'off'> =>
  anyOf<'on' | 'off'>(canBeOff ? ['on', 'off'] : ['on']);

/** A request under way. */
const request = (parts: Parts, calls: number) =>
  fields({
    request: oneOf(...REQUEST_TYPES),
    thisDN: parts.dn,
    /** 0 where the request names no call. */
    connID: anyOf([0, ...slotNumbers(calls)]),
    consultConnID: anyOf([0, ...slotNumbers(calls)]),
    /** Empty where the request names no other DN. */
    otherDN: naming('dn', anyOf(['', ...parts.names])),
    /** Empty where the request merges no calls. */
    mergeType: anyOf<MergeType | ''>(parts.merging ? ['', ...MERGE_TYPES] : ['']),
    /** Empty where the request names no work mode. */
    workMode: anyOf<WorkMode | ''>(parts.agents ? ['', ...WORK_MODES] : ['']),
    monitoring: monitoring(parts),
  });

/** Everything the switch knows: plain JSON of finite parts. */
export type GenesysState = Described<ReturnType<typeof describe>>;

/** One call: who is on it and where it is going. */
export type Call = GenesysState['calls'][number];

/** A request under way: submitted, not yet carried out or refused. */
export type InFlight = NonNullable<GenesysState['inFlight'][number]>;
