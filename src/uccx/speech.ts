import type { Said } from '../model/event.ts';
import {
  type Alternative,
  type Misdirection,
  type Speech,
  eachOtherSetting,
  oneOfThese,
} from '../model/speech.ts';
import { leftOpen } from './faults/left-open.ts';
import type { Call, UCCXState } from './state.ts';
import { BA_RESPONSES } from './vocabulary/call-context.ts';
import { ANSWERS, CARRIED } from './vocabulary/carried.ts';
import { type Configuration, capabilitiesSchema } from './vocabulary/configuration.ts';
import {
  AGENT_STATE,
  CALL_TYPE,
  CAUSE,
  DEVICE_TYPE,
  LCS,
  NONE,
  QUEUE_DEVICE_TYPE,
  REASON,
  SERVICES,
  SYSTEM_EVENT_ID,
} from './vocabulary/enumerations.ts';
import { REFUSALS } from './vocabulary/refusals.ts';

/** The other devices that could stand in place of one. */
const DEVICES: readonly Alternative<UCCXState>[] = [
  { name: 'device-itself', value: ({ attributes }) => attributes['ConnectionDeviceID'] },
  {
    name: 'another-of-the-call',
    value: (said, field, state) => differing(said, field, devicesOf(said, state)),
  },
  {
    name: 'stranger',
    value(said, field, state) {
      const on = devicesOf(said, state);
      return differing(
        said,
        field,
        Object.keys(state.calls[0]?.standing ?? {}).filter((device) => !on.includes(device)),
      );
    },
  },
  { name: 'nobody', value: () => '' },
];

const differing = (
  { attributes, to }: Said,
  field: string,
  devices: readonly string[],
): string | undefined => devices.find((device) => device !== attributes[field] && device !== to);

/** The devices on any call of which a message names the CallID's slot; it is not known, so all live ones. */
function devicesOf({ to }: Said, { calls }: UCCXState): readonly string[] {
  const isThere = ({ standing }: Call) => (standing[to] ?? 'none') !== 'none';
  const call = calls.find((one) => one.stage === 'live' && isThere(one));
  const standing = call?.standing ?? {};
  return Object.keys(standing).filter((device) => standing[device] !== 'none');
}

/** CallIDs follow one another: each call has two, the second one above the first. */
const CALL_IDS: readonly Alternative[] = [
  { name: 'next-call', value: (said, field) => shifted(said, field, 2) },
  { name: 'other-id-of-the-call', value: (said, field) => shifted(said, field, 1) },
];

const shifted = ({ attributes }: Said, field: string, by: number): string =>
  String(Number(attributes[field] ?? '0') + by);

const NUMBERS: readonly Alternative[] = [
  { name: 'one-more', value: (said, field) => shifted(said, field, 1) },
];

const TEXTS: readonly Alternative[] = [
  { name: 'blank', value: () => '' },
  { name: 'another', value: ({ attributes }, field) => `${attributes[field] ?? ''}X` },
];

const DEVICE_TYPES = oneOfThese({ ...DEVICE_TYPE, queue: QUEUE_DEVICE_TYPE, none: NONE });

const AGENT_STATES = oneOfThese({ ...AGENT_STATE, none: NONE });

const REFUSED = Object.fromEntries(
  Object.entries(REFUSALS).map(([name, code]) => [name, `${code}`]),
);

/** The values of the fields that are enumerations. */
const ENUMERATIONS: Readonly<Record<string, readonly Alternative[]>> = {
  LocalConnectionState: oneOfThese(LCS),
  EventCause: oneOfThese(CAUSE),
  CallType: oneOfThese(CALL_TYPE),
  AgentState: AGENT_STATES,
  CSQState: AGENT_STATES,
  NextAgentState: AGENT_STATES,
  EventReasonCode: oneOfThese(REASON),
  SystemEventID: oneOfThese(SYSTEM_EVENT_ID),
  ServicesGranted: oneOfThese(SERVICES),
  Status: oneOfThese(REFUSED),
  FailureCode: oneOfThese(REFUSED),
  BAResponse: BA_RESPONSES.map((response) => ({ name: response, value: () => response })),
  BAStatus: oneOfThese({ DO: 'DO', CO: 'CO' }),
};

const COUNTED =
  /^(Num|StateDuration|TotalBytes|C[Ss][Qq]ID|CsqID|ApplicationID|CampaignID|QueryRuleID|CalledPartyDisposition)/u;

const NUMBERS_DIALED: ReadonlySet<string> = new Set(['ANI', 'DNIS', 'DialedNumber']);

/** What could stand in a field, by its name. */
function alternatives(field: string): readonly Alternative<UCCXState>[] {
  const listed = ENUMERATIONS[field];
  if (listed !== undefined) return listed;
  if (field.endsWith('DeviceType')) return DEVICE_TYPES;
  if (field.endsWith('DeviceID') || field === 'AgentExtension') return DEVICES;
  if (field.endsWith('CallID')) return CALL_IDS;
  if (NUMBERS_DIALED.has(field)) return [...DEVICES, ...TEXTS];
  if (COUNTED.test(field)) return NUMBERS;
  return field === 'ReferenceID' ? [] : TEXTS;
}

/** The clients whose session is open and that do not receive a message. */
const others = ({ audience = [] }: Said, { clients }: UCCXState): readonly string[] =>
  Object.keys(clients).filter((client) => clients[client] === true && !audience.includes(client));

/** Clients receive what they should not, or do not receive what they should. */
const MISDIRECTIONS: readonly Misdirection<UCCXState>[] = [
  {
    name: 'kept-from-one',
    about: 'is not sent to the first client that should receive it',
    astray: (said) =>
      said.audience === undefined || said.audience.length === 0
        ? undefined
        : { ...said, audience: said.audience.slice(1) },
  },
  {
    name: 'kept-from-last',
    about: 'is not sent to the last client that should receive it',
    astray: (said) =>
      said.audience === undefined || said.audience.length === 0
        ? undefined
        : { ...said, audience: said.audience.slice(0, -1) },
  },
  {
    name: 'sent-to-another-too',
    about: 'is sent to a client too that should not receive it',
    astray(said, state) {
      const [other] = others(said, state);
      return other === undefined
        ? undefined
        : { ...said, audience: [...(said.audience ?? []), other] };
    },
  },
];

/** What the contact centre says, and what it could say wrong. */
export const speech: Speech<Configuration, UCCXState> = {
  carried: CARRIED,
  answers: ANSWERS,
  alternatives,
  misdirections: MISDIRECTIONS,
  leftOpen,
  *otherSettings(config) {
    const { dequeued, unmonitoredCallerBegins } = capabilitiesSchema.shape;
    const values = {
      dequeued: dequeued.unwrap().options,
      unmonitoredCallerBegins: unmonitoredCallerBegins.unwrap().options,
    };
    for (const { setting, settings } of eachOtherSetting(config.capabilities, values)) {
      yield { setting, config: { ...config, capabilities: settings } };
    }
  },
};
