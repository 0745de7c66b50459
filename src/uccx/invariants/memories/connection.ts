import { type Described, type Schema, fields, flag } from '../../../model/schema.ts';
import { byDevice } from './word.ts';

/** What is known of one device's connection to a call. */
const connectionSchema = fields({
  /** Heard of, and its end not heard. */
  open: flag,
  /** It ended by CALL_TRANSFERRED_EVENT: the device gave the call away. */
  transferred: flag,
  /** It alerts, or has alerted, without CALL_ESTABLISHED_EVENT. */
  alerting: flag,
  held: flag,
});

/** One connection, over and over again if the device comes back to the call. */
export type Connection = Described<typeof connectionSchema>;

/** The connections of a call, by device. */
export type Connections = Readonly<Record<string, Connection>>;

export const connectionsSchema: Schema<Record<string, Connection>> = byDevice(connectionSchema);

/** The connection of a device among those of a call. */
export const connectionOf = (
  connections: Connections,
  device: string | undefined,
): Connection | undefined =>
  device !== undefined && Object.hasOwn(connections, device) ? connections[device] : undefined;

/** A device that is connected; nothing where none is. */
export const openOf = (connections: Connections): string | undefined =>
  Object.keys(connections).find((device) => connections[device]?.open === true);

/** Notes that a device is named on the call: a connection nobody has heard of before. */
export function mention(connections: Record<string, Connection>, device: string | undefined): void {
  if (device !== undefined && connectionOf(connections, device) === undefined) {
    connections[device] = fresh();
  }
}

/** A device is on the call, for the first time or again. */
export function open(connections: Record<string, Connection>, device: string): Connection {
  const known = connectionOf(connections, device);
  if (known?.open === true) return known;
  return (connections[device] = fresh());
}

const fresh = (): Connection => ({ open: true, transferred: false, alerting: false, held: false });
