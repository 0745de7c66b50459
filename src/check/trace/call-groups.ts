import type { LogRecord } from '../../formats/logs/log-record.ts';

/** How many groups, and how much of each, are kept. */
const MOST_GROUPS = 20_000;
const MOST_RECORDS = 1000;

/** A record, and in which file of the log it is, counted from 0. */
export interface Placed extends LogRecord {
  readonly file: number;
}

/** Calls that came out of one another, and all that was said of them. */
export interface CallGroup {
  readonly connIDs: string[];
  readonly records: Placed[];
  /** The log has all of it, from its first event on. */
  isWhole: boolean;
}

/** What is said in a log, call by call; a consultation is of the same story as the call it is about. */
export class CallGroups {
  /** Calls that there was no room for. */
  left = 0;
  readonly #groups = new Set<CallGroup>();
  readonly #of = new Map<string, CallGroup>();

  /** In the order in which they began. */
  get all(): Iterable<CallGroup> {
    return this.#groups;
  }

  note(record: Placed, begun: boolean): void {
    const { kind, name, attributes } = record.heard;
    if (name === 'EventLinkDisconnected') this.#doubt();
    const { ConnID: connID, PreviousConnID: previous, ThisDN: thisDN } = attributes;
    if (connID === undefined) {
      if (name.endsWith('Service') && thisDN !== undefined) this.#everywhere(record, thisDN);
      return;
    }
    const group =
      this.#of.get(connID) ?? (kind === 'event' ? this.#begin(connID, begun) : undefined);
    if (group === undefined) return;
    const joined = previous === undefined ? group : this.#join(group, previous);
    if (joined.records.length < MOST_RECORDS) joined.records.push(record);
    else joined.isWhole = false;
  }

  #begin(connID: string, begun: boolean): CallGroup | undefined {
    if (this.#groups.size >= MOST_GROUPS) {
      this.left += 1;
      return undefined;
    }
    const group: CallGroup = { connIDs: [connID], records: [], isWhole: begun };
    this.#groups.add(group);
    this.#of.set(connID, group);
    return group;
  }

  /** Two calls turn out to be of one story. */
  #join(group: CallGroup, previous: string): CallGroup {
    const other = this.#of.get(previous);
    if (other === undefined || other === group) return group;
    other.records.push(...group.records);
    other.records.sort((one, two) => one.file - two.file || one.line - two.line);
    other.isWhole &&= group.isWhole;
    this.#groups.delete(group);
    other.connIDs.push(...group.connIDs);
    for (const connID of group.connIDs) this.#of.set(connID, other);
    return other;
  }

  /** A DN goes out of service or comes back: that is said of all its calls. */
  #everywhere(record: Placed, dn: string): void {
    for (const { records } of this.#groups) {
      if (records.some(({ heard }) => heard.to === dn)) records.push(record);
    }
  }

  /** The link is lost: what people do then is not heard. */
  #doubt(): void {
    for (const group of this.#groups) group.isWhole = false;
  }
}
