import { type Described, fields, flag } from '../../../model/schema.ts';
import { word } from './word.ts';

/** What is known of one device's connection to a call. */
export const connectionSchema = fields({
  device: word,
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

/** The connection of a device among those of a call. */
export function connectionOf(
  connections: readonly Connection[],
  device: string | undefined,
): Connection | undefined {
  for (const connection of connections) if (connection.device === device) return connection;
  return undefined;
}

/** Notes that a device is named on the call: a connection nobody has heard of before. */
export function mention(connections: Connection[], device: string | undefined): void {
  if (device !== undefined && connectionOf(connections, device) === undefined) {
    connections.push({ device, open: true, transferred: false, alerting: false, held: false });
  }
}

/** A device is on the call, for the first time or again. */
export function open(connections: Connection[], device: string): Connection {
  let connection = connectionOf(connections, device);
  if (connection === undefined) {
    connection = { device, open: true, transferred: false, alerting: false, held: false };
    connections.push(connection);
  }
  if (!connection.open) {
    connection.open = true;
    connection.transferred = false;
    connection.alerting = false;
    connection.held = false;
  }
  return connection;
}
