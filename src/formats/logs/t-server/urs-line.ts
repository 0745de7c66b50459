import { EVENTS } from '../../../genesys/vocabulary/events.ts';
import type { LogRecord } from '../log-record.ts';

/** `16:56:45.834_T_I_006c02462a161006 [14:0c] EventRouteUsed(normal) is received for tserver T[S] (this dn=9001)` */
const TOLD =
  /_\w_(?<connID>[\da-f]{16}) ?\[\w\w:\w\w\] (?<name>Event[A-Z]\w*)(?:\(\w*\))? is received .*\(this dn=(?<dn>[^)]+)\)/u;

/** `16:56:45.839_M_I_006c02462a161006 [10:17] sending event 58 for vq Sales_VQ (...)` */
const SENT =
  /_\w_(?<connID>[\da-f]{16}) ?\[\w\w:\w\w\] sending event (?<number>\d+) for vq (?<dn>\S+)/u;

const NAMES: ReadonlyMap<string, string> = new Map(
  Object.entries(EVENTS).map(([name, number]) => [String(number), name]),
);

/** What the Universal Routing Server says of an event that it received, or sent for a virtual queue, without its attributes; nothing where a line says none. */
export function ursRecord(
  text: string,
  line: number,
  at: number | undefined,
): LogRecord | undefined {
  const pattern = text.includes(' is received ')
    ? TOLD
    : text.includes('] sending event ')
      ? SENT
      : undefined;
  const found = pattern?.exec(text)?.groups;
  const { connID, dn, number = '' } = found ?? {};
  const name = found?.['name'] ?? NAMES.get(number);
  if (connID === undefined || name === undefined || dn === undefined) return undefined;
  return {
    heard: { kind: 'event', name, to: dn, attributes: { ConnID: connID, ThisDN: dn } },
    line,
    at,
    happened: undefined,
    client: undefined,
    sequence: undefined,
    isBrief: true,
  };
}
