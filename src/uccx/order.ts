import type { SwitchEvent } from '../model/event.ts';
import type { Order, Precedence } from '../model/order.ts';
import { AGENT_STATE, CALL_TYPE, CAUSE } from './vocabulary/enumerations.ts';

/**
 * Which CTI messages must come before which.
 *
 * The guide promises no order and says that an agent may be selected before the
 * call is said to be queued; GED-188 leaves open how call events and agent state
 * events lie to each other. What is left is stated of single messages
 * (BEGIN_CALL_EVENT first, END_CALL_EVENT last, CALL_DELIVERED_EVENT before a
 * merge) or cannot be otherwise: a connection's life, one active line a phone,
 * one agent's states.
 *
 * Choices: a confirmation comes after everything said before it, since its
 * client asked knowing that; what it brings about may overtake it. A merge names
 * who is connected, so that on every connection of both calls it parts what came
 * before from what comes after. A CTI server's failing and taking over part
 * everything.
 */
export const order: Order = (said) => {
  const places = new Map<string, number[]>();
  const reservations = new Set<string>();
  const pairs: Precedence[] = [];
  said.forEach((event, place) => {
    const { follows, leaves } = tracesOf(event, reservations);
    for (const trace of follows) {
      for (const earlier of places.get(trace) ?? []) pairs.push([earlier, place]);
    }
    for (const trace of leaves) {
      const found = places.get(trace);
      if (found === undefined) places.set(trace, [place]);
      else found.push(place);
    }
  });
  return pairs;
};

/** What a message must come after, and what those that must come after it find of it. */
interface Traces {
  readonly follows: readonly string[];
  readonly leaves: readonly string[];
}

/** A message about one call and one device's connection to it. */
interface Message {
  readonly call: string;
  readonly device: string;
  readonly type: string | undefined;
  readonly cause: string | undefined;
  /** Its call is an outbound reservation. */
  readonly reserves: boolean;
}

function tracesOf(
  { event, to, attributes, audience = [] }: SwitchEvent,
  reservations: Set<string>,
): Traces {
  const everyone = ['system', ...audience.map((client) => `session ${client}`)];
  if (event === 'SYSTEM_EVENT') return { follows: ['all'], leaves: ['all', 'system'] };
  if (event.endsWith('_CONF')) {
    return { follows: ['all'], leaves: event === 'OPEN_CONF' ? ['all', `session ${to}`] : ['all'] };
  }
  if (event === 'AGENT_STATE_EVENT') {
    const reserved = attributes['AgentState'] === AGENT_STATE.reserved ? [`reserved ${to}`] : [];
    return { follows: [...everyone, `agent ${to}`], leaves: ['all', `agent ${to}`, ...reserved] };
  }
  const { PrimaryCallID: primary, SecondaryCallID: secondary } = attributes;
  if (primary !== undefined && secondary !== undefined) {
    const { follows, leaves } = merge(primary, secondary);
    return { follows: [...everyone, ...follows], leaves: ['all', ...leaves] };
  }
  const call = attributes['CallID'] ?? attributes['ConnectionCallID'] ?? '';
  const type = attributes['CallType'];
  if (event === 'BEGIN_CALL_EVENT' && type === CALL_TYPE.reservation) reservations.add(call);
  const message = {
    call,
    device: to,
    type,
    cause: attributes['EventCause'],
    reserves: reservations.has(call),
  };
  const { follows, leaves } = RULES[event]?.(message) ?? ofCall(message);
  return { follows: [...everyone, ...follows], leaves: ['all', `call ${call}`, ...leaves] };
}

const merge = (...calls: readonly string[]): Traces => ({
  follows: calls.flatMap((call) => [`begin ${call}`, `legs ${call}`]),
  leaves: calls.flatMap((call) => [`call ${call}`, `legs ${call}`, `merge ${call}`]),
});

/** Anything said of a call that has begun. */
const ofCall = ({ call }: Message): Traces => ({ follows: [`begin ${call}`], leaves: [] });

/** A step in the life of one connection. */
const ofLeg = (
  { call, device }: Message,
  follows: readonly string[] = [],
  leaves: readonly string[] = [],
): Traces => ({
  follows: [`begin ${call}`, `merge ${call}`, `leg ${call} ${device}`, ...follows],
  leaves: [`legs ${call}`, `leg ${call} ${device}`, ...leaves],
});

/** A message that needs no rule of its own is anything said of a call. */
const RULES: Readonly<Record<string, (message: Message) => Traces>> = {
  BEGIN_CALL_EVENT: ({ call, device, type }) => ({
    follows: [
      ...(type === CALL_TYPE.consult ? [`held ${device}`] : []),
      ...(type === CALL_TYPE.reservation ? [`reserved ${device}`] : []),
      ...(type === CALL_TYPE.preview ? [`response ${call}`] : []),
    ],
    leaves: [`begin ${call}`],
  }),
  CALL_DATA_UPDATE_EVENT: (message) =>
    message.type === CALL_TYPE.reservation ? response(message) : ofCall(message),
  CALL_SERVICE_INITIATED_EVENT: (message) => ofLeg(message, [], [`dialed ${message.call}`]),
  CALL_ORIGINATED_EVENT: (message) => ofLeg(message, [], [`dialed ${message.call}`]),
  CALL_DELIVERED_EVENT: (message) =>
    ofLeg(
      message,
      [`dialed ${message.call}`, `answered ${message.call}`],
      message.reserves ? [`offered ${message.device}`] : [],
    ),
  CALL_ESTABLISHED_EVENT: (message) =>
    ofLeg(message, [`dialed ${message.call}`], [`answered ${message.call}`]),
  CALL_FAILED_EVENT: (message) => ofLeg(message, [`dialed ${message.call}`]),
  CALL_QUEUED_EVENT: (message) => ofLeg(message, [], [`queued ${message.call}`]),
  CALL_DEQUEUED_EVENT: ({ call }) => ({ follows: [`begin ${call}`, `queued ${call}`], leaves: [] }),
  CALL_HELD_EVENT: (message) => ofLeg(message, [], [`held ${message.device}`]),
  CALL_RETRIEVED_EVENT: (message) => ofLeg(message, [`held ${message.device}`]),
  CALL_CONNECTION_CLEARED_EVENT: (message) =>
    ofLeg(message, [
      ...(message.cause === CAUSE.redirected ? [`answered ${message.call}`] : []),
      ...(message.reserves ? [`responded ${message.device}`] : []),
    ]),
  CALL_CLEARED_EVENT: ({ call }) => ({ follows: [`begin ${call}`, `legs ${call}`], leaves: [] }),
  END_CALL_EVENT: ({ call }) => ({ follows: [`call ${call}`], leaves: [] }),
};

/** The answer to a reservation: its CallID is the one the preview call takes, and need not have begun. */
const response = ({ call, device }: Message): Traces => ({
  follows: [`offered ${device}`],
  leaves: [`response ${call}`, `responded ${device}`],
});
