import type { Attributes } from '../../../model/event.ts';
import type { Heard } from '../../../model/heard.ts';
import type { Memory } from '../../../model/invariant.ts';
import { fields, flag } from '../../../model/schema.ts';
import { CALL_TYPE, DEVICE_TYPE } from '../../vocabulary/enumerations.ts';
import { callIDOf, connectedParties, deviceOf } from '../fields.ts';
import { type Connection, connectionOf, connectionsSchema, mention, open } from './connection.ts';
import { word } from './word.ts';

/** What a client in bridge mode knows of one call. */
export interface CallHistory {
  begun: boolean;
  /** CallType of its beginning. */
  callType: string;
  /** The caller went off hook, and dialed: said of monitored phones. */
  initiated: boolean;
  originated: boolean;
  delivered: boolean;
  established: boolean;
  /** A phone has answered it, not only a CTI port. */
  answered: boolean;
  queued: boolean;
  /** Another call was made one with it. */
  merged: boolean;
  /** BAResponse of the reservation that goes before it; empty for other calls. */
  response: string;
  cleared: boolean;
  ended: boolean;
  connections: Record<string, Connection>;
}

/** One call, as the server tells it to a client that receives everything. */
export const callHistory: Memory<CallHistory> = {
  name: 'call-history',
  per: 'call',
  schema: fields({
    begun: flag,
    callType: word,
    initiated: flag,
    originated: flag,
    delivered: flag,
    established: flag,
    answered: flag,
    queued: flag,
    merged: flag,
    response: word,
    cleared: flag,
    ended: flag,
    connections: connectionsSchema,
  }),

  key: ({ kind, attributes }) => (kind === 'event' ? callIDOf(attributes) : undefined),

  remember(call, heard) {
    switch (heard.name) {
      case 'CALL_CLEARED_EVENT':
        call.cleared = true;
        return;
      case 'END_CALL_EVENT':
        call.ended = true;
        return;
      case 'CALL_DEQUEUED_EVENT':
        call.queued = false;
        return;
      case 'CALL_DATA_UPDATE_EVENT':
        rememberData(call, heard.attributes);
        return;
      case 'CALL_TRANSFERRED_EVENT':
      case 'CALL_CONFERENCED_EVENT':
        rememberMerge(call, heard.attributes);
        return;
      default:
        rememberConnection(call, heard);
    }
  },
};

/** The answer to a reservation comes under the CallID that the preview call will have. */
export const isOfReservation = ({ name, attributes }: Heard): boolean =>
  name === 'CALL_DATA_UPDATE_EVENT' && attributes['CallType'] === CALL_TYPE.reservation;

function rememberData(call: CallHistory, attributes: Attributes): void {
  if (attributes['CallType'] === CALL_TYPE.reservation) {
    call.response = attributes['BAResponse'] ?? call.response;
  } else mention(call.connections, deviceOf(attributes));
}

/** The transferring device leaves; everybody in the list of connected parties is on the call. */
function rememberMerge(call: CallHistory, attributes: Attributes): void {
  call.merged = true;
  mention(call.connections, attributes['TransferringDeviceID']);
  const transferring = connectionOf(call.connections, attributes['TransferringDeviceID']);
  const controlling = connectionOf(call.connections, attributes['ControllerDeviceID']);
  if (controlling !== undefined) controlling.held = false;
  if (transferring !== undefined) {
    transferring.open = false;
    transferring.transferred = true;
  }
  for (const device of connectedParties(attributes)) open(call.connections, device);
}

/** Messages about the connection of one device. */
function rememberConnection(call: CallHistory, { name, attributes }: Heard): void {
  const device = deviceOf(attributes);
  if (device === undefined) return;
  if (name === 'CALL_DELIVERED_EVENT') {
    call.delivered = true;
    open(call.connections, device).alerting = true;
    return;
  }
  mention(call.connections, device);
  const connection = connectionOf(call.connections, device);
  if (connection !== undefined) rememberLater(call, connection, name);
  if (name === 'BEGIN_CALL_EVENT') {
    call.begun = true;
    call.callType = attributes['CallType'] ?? '';
  } else if (name === 'CALL_ESTABLISHED_EVENT') {
    call.established = true;
    call.answered ||= attributes['AnsweringDeviceType'] === DEVICE_TYPE.phone;
  }
}

function rememberLater(call: CallHistory, connection: Connection, name: string): void {
  switch (name) {
    case 'CALL_SERVICE_INITIATED_EVENT':
      call.initiated = true;
      return;
    case 'CALL_ORIGINATED_EVENT':
      call.originated = true;
      return;
    case 'CALL_ESTABLISHED_EVENT':
      connection.alerting = false;
      return;
    case 'CALL_QUEUED_EVENT':
      call.queued = true;
      return;
    case 'CALL_HELD_EVENT':
      connection.held = true;
      return;
    case 'CALL_RETRIEVED_EVENT':
      connection.held = false;
      return;
    case 'CALL_CONNECTION_CLEARED_EVENT':
      connection.open = false;
      connection.alerting = false;
  }
}
