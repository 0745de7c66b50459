import type { LogRecord } from '../../../formats/logs/log-record.ts';
import { Recent } from './recent.ts';

/** How many events are remembered, to know a copy by: a power of two. */
const WINDOW = 4096;

/** What is remembered of an event: little, since so many are. */
interface Told {
  readonly name: string;
  readonly to: string;
  readonly connID: string | undefined;
  readonly at: number | undefined;
  readonly happened: string | undefined;
  readonly client: string | undefined;
  readonly sequence: string | undefined;
}

/**
 * Knows the copies of one event that were told to several clients.
 *
 * Two events are one if they say the same and either have the same
 * EventSequenceNumber, or went to different clients and happened at the same
 * time. The same event twice on one connection is said twice.
 */
export class Copies {
  /** By EventSequenceNumber, where that is all that tells copies. */
  readonly #sequences = Array.from({ length: WINDOW }, (): string | undefined => undefined);
  readonly #names = Array.from({ length: WINDOW }, () => '');
  readonly #parties = Array.from({ length: WINDOW }, () => '');
  readonly #calls = Array.from({ length: WINDOW }, (): string | undefined => undefined);
  readonly #byContent = new Recent<Told>(WINDOW / 2);

  /** Whether this event was told before, to somebody else or on another line. */
  isCopy(record: LogRecord): boolean {
    const { heard, sequence, client, happened } = record;
    if (heard.kind === 'request') return false;
    if (sequence !== undefined && client === undefined) return this.#isAgain(record, sequence);
    if (sequence === undefined && happened === undefined && !client) return false;
    return isKnown(this.#byContent, keyOf(record), told(record));
  }

  #isAgain({ heard: { name, to, attributes } }: LogRecord, sequence: string): boolean {
    const place = placeOf(sequence);
    const connID = attributes['ConnID'];
    if (
      this.#names[place] === name &&
      this.#parties[place] === to &&
      this.#calls[place] === connID &&
      this.#sequences[place] === sequence
    ) {
      return true;
    }
    this.#sequences[place] = sequence;
    this.#names[place] = name;
    this.#parties[place] = to;
    this.#calls[place] = connID;
    return false;
  }
}

/** Sequence numbers count up: those that follow one another have places of their own. */
function placeOf(sequence: string): number {
  let place = 0;
  for (let index = Math.max(0, sequence.length - 8); index < sequence.length; index += 1) {
    const code = sequence.charCodeAt(index);
    place = ((place << 4) ^ (code > 57 ? code - 87 : code - 48)) | 0;
  }
  return place & (WINDOW - 1);
}

const told = ({
  heard: { name, to, attributes },
  at,
  happened,
  client,
  sequence,
}: LogRecord): Told => ({
  name,
  to,
  connID: attributes['ConnID'],
  at,
  happened,
  client,
  sequence,
});

function isKnown(recent: Recent<Told>, key: string, event: Told): boolean {
  const seen = recent.get(key);
  if (seen !== undefined && isSame(seen, event)) return true;
  recent.set(key, event);
  return false;
}

function keyOf({ heard: { name, to, attributes } }: LogRecord): string {
  const subject = attributes['ConnID'] ?? attributes['ReferenceID'] ?? '';
  return `${name} ${to} ${subject} ${attributes['OtherDN'] ?? ''}`;
}

function isSame(one: Told, other: Told): boolean {
  if (!saysTheSame(one, other)) return false;
  if (one.sequence !== undefined && one.sequence === other.sequence) return true;
  const elsewhere =
    one.client !== undefined && other.client !== undefined && one.client !== other.client;
  if (one.happened !== undefined || other.happened !== undefined) {
    const together = one.happened === other.happened;
    return together && (elsewhere || one.sequence === undefined || other.sequence === undefined);
  }
  return elsewhere && one.at !== undefined && one.at === other.at;
}

const saysTheSame = (one: Told, other: Told): boolean =>
  one.name === other.name && one.to === other.to && one.connID === other.connID;
