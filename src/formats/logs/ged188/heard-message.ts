import type { Heard } from '../../../model/heard.ts';
import { attributesOf } from '../../ged188/attributes.ts';
import type { Attributes } from '../../../model/event.ts';
import type { Understood } from './tolerant-decoder.ts';

/** A message as something heard; its party is the device, call leg or agent it is about. */
export const heardMessage = ({ message, dialect, name }: Understood): Heard =>
  heardAs(name ?? `message ${message.type}`, attributesOf(message, dialect));

/** The same of a message whose fields are known. */
export const heardAs = (name: string, attributes: Attributes): Heard => ({
  kind: name.endsWith('_REQ') ? 'request' : 'event',
  name,
  to:
    attributes['ConnectionDeviceID'] ??
    attributes['PrimaryDeviceID'] ??
    attributes['AgentExtension'] ??
    '',
  attributes,
});

/** Messages that keep a session alive and say nothing of calls. */
export const isHeartbeat = (name: string | undefined): boolean =>
  name === 'HEARTBEAT_REQ' || name === 'HEARTBEAT_CONF';
