import type { Attributes } from '../../../model/event.ts';
import { uccxName } from '../../ged188/uccx-words.ts';

/** A message as the high-level trace prints it. */
export interface TracedMessage {
  readonly name: string;
  readonly attributes: Attributes;
}

const MESSAGE = /\{\s*(?:length=-?\d+\s+)?type=(?<name>[A-Z][A-Z_]+)\b,?(?<fields>[^{}]*)\}/u;

/** Field names of the trace that are not the documented ones with a small first letter. */
const ALIASES: Readonly<Record<string, string>> = {
  ani: 'ANI',
  ani1: 'ANI',
  dnis: 'DNIS',
  numNamedVars: 'NumNamedVars',
  numCTIClients: 'NumCTIClients',
  wrapupData: 'CallWrapupData',
  connectionDeviceType: 'ConnectionDeviceType',
  invokeID: 'InvokeID',
};

/** Reads `{ length=-1 type=BEGIN_CALL_EVENT, monitorID: 0, ... }`; nothing where no message is printed. */
export function tracedMessage(lines: readonly string[]): TracedMessage | undefined {
  const text = lines.join(' ');
  if (!text.includes('type=')) return undefined;
  const found = MESSAGE.exec(text)?.groups;
  if (found?.['name'] === undefined) return undefined;
  const { name, fields = '' } = found;
  const attributes: Record<string, string> = {};
  for (const field of fields.split(/,\s+/u)) {
    const [, traced = '', value = ''] = /^\s*([\w.[\]]+)\s*[:=]\s*(.*?)\s*$/u.exec(field) ?? [];
    if (traced !== '' && value !== 'null') attributes[fieldName(name, traced)] = value;
  }
  return { name, attributes };
}

function fieldName(message: string, traced: string): string {
  const variable = /^callVar(\d+)$/u.exec(traced)?.[1];
  if (variable !== undefined) return `CallVariable${variable}`;
  if (traced.startsWith('user.')) return traced;
  const name = ALIASES[traced] ?? traced.charAt(0).toUpperCase() + traced.slice(1);
  return name === 'AgentID' ? name : uccxName(message, name);
}
