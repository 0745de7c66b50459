import type { LogRecord } from '../../formats/logs/log-record.ts';
import type { Heard } from '../../model/heard.ts';
import { Recent } from './recent.ts';

/** How many events are remembered, to know a copy by: a power of two. */
const WINDOW = 4096;

/**
 * Knows the copies of one event that were told to several clients.
 *
 * Two events are one if they say the same and either have the same
 * EventSequenceNumber, or went to different clients and happened at the same
 * time. The same event twice on one connection is said twice.
 */
export class Copies {
  /** By EventSequenceNumber, where that is all that tells copies. */
  readonly #bySequence = Array.from({ length: WINDOW }, (): LogRecord | undefined => undefined);
  readonly #byContent = new Recent<LogRecord>(WINDOW / 2);

  /** Whether this event was told before, to somebody else or on another line. */
  isCopy(record: LogRecord): boolean {
    const { sequence, client, happened } = record;
    if (record.heard.kind === 'request') return false;
    if (sequence !== undefined && client === undefined) {
      const place = placeOf(sequence);
      const seen = this.#bySequence[place];
      if (seen?.sequence === sequence && isSame(seen, record)) return true;
      this.#bySequence[place] = record;
      return false;
    }
    if (sequence === undefined && happened === undefined && !client) return false;
    return isKnown(this.#byContent, keyOf(record), record);
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

function isKnown(recent: Recent<LogRecord>, key: string, record: LogRecord): boolean {
  const seen = recent.get(key);
  if (seen !== undefined && isSame(seen, record)) return true;
  recent.set(key, record);
  return false;
}

function keyOf({ heard: { name, to, attributes } }: LogRecord): string {
  const subject = attributes['ConnID'] ?? attributes['ReferenceID'] ?? '';
  return `${name} ${to} ${subject} ${attributes['OtherDN'] ?? ''}`;
}

function isSame(one: LogRecord, other: LogRecord): boolean {
  if (!saysTheSame(one.heard, other.heard)) return false;
  if (one.sequence !== undefined && one.sequence === other.sequence) return true;
  const elsewhere =
    one.client !== undefined && other.client !== undefined && one.client !== other.client;
  if (one.happened !== undefined || other.happened !== undefined) {
    const together = one.happened === other.happened;
    return together && (elsewhere || one.sequence === undefined || other.sequence === undefined);
  }
  return elsewhere && one.at !== undefined && one.at === other.at;
}

const saysTheSame = (one: Heard, other: Heard): boolean =>
  one.name === other.name &&
  one.to === other.to &&
  one.attributes['ConnID'] === other.attributes['ConnID'];
