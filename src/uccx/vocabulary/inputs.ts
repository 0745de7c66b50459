import { z } from 'zod';

import { BA_RESPONSES, RECLASSIFICATIONS } from './call-context.ts';
import { deviceName } from './device.ts';

const connID = z.int().min(0).max(255);
const reference = z.int().min(0).max(100_000);
const client = deviceName;
const thisDN = deviceName;
const otherDN = deviceName;

/** A device does something on one call. `connID` is the number of the call within the run. */
const onCall = { thisDN, connID };

/** A client asks for it. */
const asked = { client, ...onCall };

/** What an agent can ask to become. */
export const ASKED_AGENT_STATES = ['login', 'logout', 'ready', 'not-ready'] as const;

/** What clients ask, under the names of the messages. */
export const requestSchema = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('OPEN_REQ'), client }),
  z.strictObject({ type: z.literal('CLOSE_REQ'), client }),
  z.strictObject({
    type: z.literal('SET_AGENT_STATE_REQ'),
    client,
    thisDN,
    agentState: z.enum(ASKED_AGENT_STATES),
  }),
  /** Answers a reservation, or classifies a contact that was called. */
  z.strictObject({
    type: z.literal('SET_CALL_DATA_REQ'),
    client,
    connID,
    baResponse: z.enum([...BA_RESPONSES, ...RECLASSIFICATIONS]),
  }),
  z.strictObject({ type: z.literal('ANSWER_CALL_REQ'), ...asked }),
  z.strictObject({ type: z.literal('HOLD_CALL_REQ'), ...asked }),
  z.strictObject({ type: z.literal('RETRIEVE_CALL_REQ'), ...asked }),
  z.strictObject({ type: z.literal('CONSULTATION_CALL_REQ'), ...asked, otherDN }),
  /** `connID` is the call consulted about: the primary one. */
  z.strictObject({ type: z.literal('ALTERNATE_CALL_REQ'), ...asked }),
  z.strictObject({ type: z.literal('TRANSFER_CALL_REQ'), ...asked }),
  z.strictObject({ type: z.literal('CONFERENCE_CALL_REQ'), ...asked }),
  z.strictObject({ type: z.literal('CLEAR_CONNECTION_REQ'), ...asked }),
  z.strictObject({ type: z.literal('CLEAR_CALL_REQ'), ...asked }),
]);

/** What people, the network, the application and the server do. */
export const actionSchema = z.discriminatedUnion('type', [
  /** The server carries out, or refuses, a request that is in flight. */
  z.strictObject({ type: z.literal('carried-out'), reference }),
  /** A phone or somebody outside calls a trigger. */
  z.strictObject({ type: z.literal('dials'), thisDN, otherDN }),
  /** A call on its way alerts: a CTI port for a trigger, or the phone consulted. Finds it busy perhaps. */
  z.strictObject({ type: z.literal('arrives'), connID }),
  /** The application accepts the call at its CTI port. */
  z.strictObject({ type: z.literal('accepts'), connID }),
  z.strictObject({ type: z.literal('queues'), connID }),
  /** The CSQ reserves the agent at `thisDN` for a queued call. */
  z.strictObject({ type: z.literal('selects'), ...onCall }),
  /** The call is delivered to the agent reserved for it. */
  z.strictObject({ type: z.literal('rings'), connID }),
  z.strictObject({ type: z.literal('answers'), ...onCall }),
  /** The CTI port leaves the call that an agent has answered. */
  z.strictObject({ type: z.literal('releases-port'), connID }),
  z.strictObject({ type: z.literal('holds'), ...onCall }),
  z.strictObject({ type: z.literal('retrieves'), ...onCall }),
  z.strictObject({ type: z.literal('consults'), ...onCall, otherDN }),
  /** `connID` is the call consulted about; so it is for the next two. */
  z.strictObject({ type: z.literal('alternates'), ...onCall }),
  z.strictObject({ type: z.literal('transfers'), ...onCall }),
  z.strictObject({ type: z.literal('conferences'), ...onCall }),
  z.strictObject({ type: z.literal('drops'), ...onCall }),
  z.strictObject({ type: z.literal('logs-in'), thisDN }),
  z.strictObject({ type: z.literal('goes-ready'), thisDN }),
  z.strictObject({ type: z.literal('goes-not-ready'), thisDN }),
  z.strictObject({ type: z.literal('logs-out'), thisDN }),
  z.strictObject({ type: z.literal('work-timer-expires'), thisDN }),
  /** The outbound subsystem reserves the agent at `thisDN` for the contact at `otherDN`. */
  z.strictObject({ type: z.literal('reserves-contact'), thisDN, otherDN }),
  z.strictObject({ type: z.literal('offers-reservation'), connID }),
  z.strictObject({ type: z.literal('ends-reservation'), connID }),
  /** The agent is available again after a reservation that was not accepted. */
  z.strictObject({ type: z.literal('frees-agent'), connID }),
  z.strictObject({ type: z.literal('begins-preview'), connID }),
  z.strictObject({ type: z.literal('dials-preview'), connID }),
  /** The customer, or whoever is consulted outside, answers. */
  z.strictObject({ type: z.literal('customer-answers'), connID }),
  z.strictObject({ type: z.literal('machine-answers'), connID }),
  /** The standby CTI server takes over. */
  z.strictObject({ type: z.literal('takes-over') }),
]);

/** What goes wrong. */
export const failureSchema = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('rejected-by-switch'), reference }),
  z.strictObject({ type: z.literal('times-out'), reference }),
  /** A phone rings and nobody answers. */
  z.strictObject({ type: z.literal('rings-out'), ...onCall }),
  /** A call on its way cannot get to where it was dialed. */
  z.strictObject({ type: z.literal('fails'), connID }),
  z.strictObject({ type: z.literal('customer-busy'), connID }),
  z.strictObject({ type: z.literal('customer-no-answer'), connID }),
  z.strictObject({ type: z.literal('clears'), connID, by: z.enum(['supervisor', 'server']) }),
  z.strictObject({ type: z.literal('fails-over') }),
]);

export const inputSchema = z.discriminatedUnion('type', [
  requestSchema,
  actionSchema,
  failureSchema,
]);

export type Request = Readonly<z.infer<typeof requestSchema>>;
export type Action = Readonly<z.infer<typeof actionSchema>>;
export type Failure = Readonly<z.infer<typeof failureSchema>>;

/** Anything that can happen next in a Unified CCX contact centre. */
export type UCCXInput = Request | Action | Failure;

export type RequestType = Request['type'];

/** The input of one type: `InputOf<'dials'>`. */
export type InputOf<T extends UCCXInput['type']> = Extract<UCCXInput, { readonly type: T }>;

export const REQUEST_TYPES: readonly RequestType[] = requestSchema.options.map(
  ({ shape }) => shape.type.value,
);
