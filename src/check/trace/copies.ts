import type { LogRecord } from '../../formats/logs/log-record.ts';

/** How many events are remembered at least, to know a copy by. */
const WINDOW = 2048;

/**
 * Knows the copies of one event that were told to several clients.
 *
 * Two events are one if they say the same and either have the same
 * EventSequenceNumber, or went to different clients and happened at the same
 * time. The same event twice on one connection is said twice.
 */
export class Copies {
  #recent = new Map<string, LogRecord>();
  #older: ReadonlyMap<string, LogRecord> = new Map();

  /** Whether this event was told before, to somebody else or on another line. */
  isCopy(record: LogRecord): boolean {
    if (record.heard.kind === 'request') return false;
    if (record.sequence === undefined && record.happened === undefined && !record.client) {
      return false;
    }
    const key = keyOf(record);
    const seen = this.#recent.get(key) ?? this.#older.get(key);
    if (seen !== undefined && isSame(seen, record)) return true;
    if (this.#recent.size >= WINDOW) {
      this.#older = this.#recent;
      this.#recent = new Map();
    }
    this.#recent.set(key, record);
    return false;
  }
}

function keyOf({ heard: { name, to, attributes } }: LogRecord): string {
  const subject = attributes['ConnID'] ?? attributes['ReferenceID'] ?? '';
  return `${name} ${to} ${subject} ${attributes['OtherDN'] ?? ''}`;
}

function isSame(one: LogRecord, other: LogRecord): boolean {
  if (one.sequence !== undefined && one.sequence === other.sequence) return true;
  const elsewhere =
    one.client !== undefined && other.client !== undefined && one.client !== other.client;
  if (one.happened !== undefined || other.happened !== undefined) {
    const together = one.happened === other.happened;
    return together && (elsewhere || one.sequence === undefined || other.sequence === undefined);
  }
  return elsewhere && one.at !== undefined && one.at === other.at;
}
