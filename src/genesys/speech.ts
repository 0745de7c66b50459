import type { Said } from '../model/event.ts';
import {
  type Alternative,
  type Misdirection,
  type Speech,
  eachOtherSetting,
  namesOf,
  oneOfThese,
} from '../model/speech.ts';
import { leftOpen } from './faults/left-open.ts';
import { legend } from './invariants/sources.ts';
import type { GenesysState } from './state.ts';
import {
  AGENT_WORK_MODES,
  CALL_STATES,
  CALL_TYPES,
  DN_ROLES,
  MONITOR_NEXT_CALL_TYPES,
  RELIABILITIES,
} from './vocabulary/attributes.ts';
import { CARRIED } from './vocabulary/carried.ts';
import { type Configuration, PBXS, capabilitiesSchema } from './vocabulary/configuration.ts';
import { slotOf } from './vocabulary/conn-id.ts';
import { ERRORS } from './vocabulary/errors.ts';

/** The other DNs that could stand in place of one. */
const DNS: readonly Alternative<GenesysState>[] = [
  { name: 'party-itself', value: ({ to }) => to },
  {
    name: 'another-of-the-call',
    value: (said, attribute, state) =>
      partiesOf(said, state).find((dn) => dn !== said.to && dn !== said.attributes[attribute]),
  },
  {
    name: 'stranger',
    value: (said, attribute, state) => {
      const parties = new Set(partiesOf(said, state));
      return Object.keys(state.dns).find(
        (dn) => dn !== said.attributes[attribute] && dn !== said.to && !parties.has(dn),
      );
    },
  },
];

/** The DNs that have to do with the call of an event as it stands after the step. */
function partiesOf({ attributes }: Said, { calls }: GenesysState): readonly string[] {
  const call = calls[slotOf(attributes['ConnID']) - 1];
  if (call === undefined) return [];
  const named = new Set([call.caller, call.dialed, call.heading, call.queue, call.failed]);
  return Object.keys(call.standing).filter((dn) => call.standing[dn] !== 'none' || named.has(dn));
}

/** The ConnID of another call that there is or was; of the first that may yet be where there is none. */
const CONN_IDS: readonly Alternative<GenesysState>[] = [
  {
    name: 'another-call',
    value: ({ attributes }, attribute, { calls }) => {
      const connID = attributes[attribute];
      const slot = slotOf(connID);
      const others = calls.flatMap(({ stage }, index) =>
        stage === 'unused' || index + 1 === slot ? [] : [index + 1],
      );
      const other = others.at(-1) ?? calls.length + 1;
      return connID?.replace(/^\d+/u, String(other));
    },
  },
];

const REASONS: readonly Alternative[] = oneOfThese(ERRORS);

const ROLES = namesOf(DN_ROLES);

/** What could stand in each attribute. */
const ALTERNATIVES: Readonly<Record<string, readonly Alternative<GenesysState>[]>> = {
  ConnID: CONN_IDS,
  PreviousConnID: CONN_IDS,
  CallType: namesOf(CALL_TYPES),
  CallState: namesOf(CALL_STATES),
  ThisDN: DNS,
  ThisDNRole: ROLES,
  OtherDN: DNS,
  OtherDNRole: ROLES,
  ThirdPartyDN: DNS,
  ThirdPartyDNRole: ROLES,
  ThisQueue: DNS,
  ThirdPartyQueue: DNS,
  AgentWorkMode: namesOf(AGENT_WORK_MODES),
  Reliability: namesOf(RELIABILITIES),
  MonitorNextCallType: namesOf(MONITOR_NEXT_CALL_TYPES),
  ErrorCode: namesOf(ERRORS),
  ErrorMessage: REASONS.map((reason) => ({ ...reason, name: `message-of-${reason.name}` })),
};

/** Another party of the call is told, as if it concerned that one. */
const MISDIRECTIONS: readonly Misdirection<GenesysState>[] = [
  {
    name: 'told-to-another',
    about: 'is told to another party of the call instead',
    astray: (said, state) => toAnother(said, partiesOf(said, state)),
  },
  {
    name: 'told-to-stranger',
    about: 'is told to a DN that has nothing to do with the call instead',
    astray: (said, state) => {
      const parties = new Set(partiesOf(said, state));
      return toAnother(
        said,
        Object.keys(state.dns).filter((dn) => !parties.has(dn)),
      );
    },
  },
];

function toAnother(said: Said, dns: readonly string[]): Said | undefined {
  const to = dns.find((dn) => dn !== said.to);
  if (to === undefined || said.to === '*') return undefined;
  return { ...said, to, attributes: { ...said.attributes, ThisDN: to } };
}

/** The settings in which PBXs differ, each with its values. */
const CAPABILITIES: Readonly<Record<string, readonly (string | boolean)[]>> = {
  routeUsedCallState: [true, false],
  defaultRouteThirdPartyDN: [true, false],
  destinationBusyBeforeParking: [true, false],
  networkReached: capabilitiesSchema.shape.networkReached.unwrap().options,
  acdAgents: capabilitiesSchema.shape.acdAgents.unwrap().options,
  optionalAttributes: capabilitiesSchema.shape.optionalAttributes.unwrap().options,
  dialed: capabilitiesSchema.shape.dialed.unwrap().options,
  routingQueueSaysFirst: capabilitiesSchema.shape.routingQueueSaysFirst.unwrap().options,
  conferenceSaysFirst: capabilitiesSchema.shape.conferenceSaysFirst.unwrap().options,
  partyAdded: capabilitiesSchema.shape.partyAdded.unwrap().options,
};

/** What the Genesys switch says, and what it could say wrong. */
export const speech: Speech<Configuration, GenesysState> = {
  carried: CARRIED,
  answers: new Set(['EventError', 'EventRetrieved']),
  alternatives: (attribute) => ALTERNATIVES[attribute] ?? [],
  misdirections: MISDIRECTIONS,
  anyOrderInStep: legend('Several events in one cell'),
  leftOpen,
  *otherSettings(config) {
    for (const pbx of PBXS) {
      if (pbx !== config.pbx) yield { setting: `pbx ${pbx}`, config: { ...config, pbx } };
    }
    for (const { setting, settings } of eachOtherSetting(config.capabilities, CAPABILITIES)) {
      yield { setting, config: { ...config, capabilities: settings } };
    }
  },
};
