import type { LogRecord } from '../log-record.ts';

/** `16:56:45.834_T_I_006c02462a161006 [14:0c] EventRouteUsed(normal) is received for tserver T[S] (this dn=9001)` */
const TOLD =
  /_\w_(?<connID>[\da-f]{16}) ?\[\w\w:\w\w\] (?<name>Event[A-Z]\w*)(?:\(\w*\))? is received .*\(this dn=(?<dn>[^)]+)\)/u;

/** What the Universal Routing Server says of an event that it received, without its attributes; nothing where a line says none. */
export function ursRecord(
  text: string,
  line: number,
  at: number | undefined,
): LogRecord | undefined {
  if (!text.includes(' is received ')) return undefined;
  const found = TOLD.exec(text)?.groups;
  const { connID, name, dn } = found ?? {};
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
