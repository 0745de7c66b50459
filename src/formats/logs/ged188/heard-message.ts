import type { Heard } from '../../../model/heard.ts';
import { attributesOf } from '../../ged188/attributes.ts';
import type { Attributes } from '../../../model/event.ts';
import type { Understood } from './tolerant-decoder.ts';

/**
 * A message as something heard. Its fields are made texts once somebody asks
 * for them, which must be before the next piece of the stream is read.
 */
class HeardMessage implements Heard {
  readonly kind: Heard['kind'];
  readonly name: string;
  /** What it is made of, until its fields have been made texts. */
  #understood: Understood | undefined;
  #attributes: Attributes = {};

  constructor(understood: Understood) {
    this.name = understood.name ?? `message ${understood.message.type}`;
    this.kind = kindOf(this.name);
    this.#understood = understood;
  }

  get attributes(): Attributes {
    if (this.#understood !== undefined) {
      const { message, dialect } = this.#understood;
      this.#attributes = attributesOf(message, dialect);
      this.#understood = undefined;
    }
    return this.#attributes;
  }

  get to(): string {
    return partyOf(this.name, this.attributes);
  }
}

/** A message as something heard; its party is the device, call leg or agent it is about, and of an answer nobody. */
export const heardMessage = (understood: Understood): Heard => new HeardMessage(understood);

/** The same of a message whose fields are known. */
export const heardAs = (name: string, attributes: Attributes): Heard => ({
  kind: kindOf(name),
  name,
  to: partyOf(name, attributes),
  attributes,
});

const kindOf = (name: string): Heard['kind'] => (name.endsWith('_REQ') ? 'request' : 'event');

/** An answer is to the client that asked, of which its bytes say nothing. */
function partyOf(name: string, attributes: Attributes): string {
  if (name.endsWith('_CONF')) return '';
  for (const field of PARTIES) {
    const party = attributes[field];
    if (party !== undefined) return party;
  }
  return '';
}

/** The fields that say whom a message is about; the first of them that it has. */
const PARTIES = [
  'ConnectionDeviceID',
  'PrimaryDeviceID',
  'HeldConnectionDeviceID',
  'ActiveConnectionDeviceID',
  'OtherConnectionDeviceID',
  'AgentExtension',
  'AgentInstrument',
] as const;

/** Messages that keep a session alive and say nothing of calls. */
export const isHeartbeat = (name: string | undefined): boolean =>
  name === 'HEARTBEAT_REQ' || name === 'HEARTBEAT_CONF';
