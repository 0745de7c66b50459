import type { LogNotes } from '../log-notes.ts';
import type { LogRecord } from '../log-record.ts';
import type { AttributeLine } from './attribute-line.ts';
import type { Header } from './header.ts';
import { isForEverybody, messageName } from './names.ts';

/** How many lines of a message, and how much of a list, are kept. */
const MOST_LINES = 1000;
const LONGEST_LIST = 16_384;

/**
 * The attributes that nearly every message has or that rules ask for. Objects
 * that have them from the beginning all have one shape, which is read faster.
 */
const USUAL: Readonly<Record<string, string | undefined>> = {
  ConnID: undefined,
  PreviousConnID: undefined,
  TransferConnID: undefined,
  ConferenceConnID: undefined,
  ConsultConnID: undefined,
  ReferenceID: undefined,
  InvokeID: undefined,
  CallType: undefined,
  CallState: undefined,
  ThisDN: undefined,
  ThisDNRole: undefined,
  ThisQueue: undefined,
  OtherDN: undefined,
  OtherDNRole: undefined,
  ThirdPartyDN: undefined,
  ThirdPartyDNRole: undefined,
  ThirdPartyQueue: undefined,
  Reliability: undefined,
  ErrorCode: undefined,
  ErrorMessage: undefined,
};

/** A message of a log whose lines are still coming. */
export class Message {
  readonly #header: Header;
  readonly #line: number;
  readonly #at: number | undefined;
  readonly #attributes: Record<string, string | undefined> = { ...USUAL };
  #sequence: string | undefined;
  #seconds: string | undefined;
  #micros = '';
  #lines = 0;
  /** The attribute that the last line was about. */
  #last: string | undefined;

  constructor(header: Header, line: number, at: number | undefined) {
    this.#header = header;
    this.#line = line;
    this.#at = at;
  }

  /** After `RequestX received from ...` comes `message RequestX` with the attributes. */
  isContinuedBy({ name, delivery }: Header): boolean {
    return !delivery && this.#header.delivery && name === this.#header.name && this.#isEmpty;
  }

  get #isEmpty(): boolean {
    return this.#last === undefined;
  }

  /** None of its indented lines has come. */
  get isBare(): boolean {
    return this.#lines === 0;
  }

  /** Takes one indented line. */
  attribute({ kind, isList, said, text }: AttributeLine, notes: LogNotes, number: number): void {
    this.#lines += 1;
    if (this.#lines > MOST_LINES) return;
    if (kind === undefined) {
      this.#below(text);
      return;
    }
    const { name, place, isUnknown } = kind;
    this.#last = name;
    if (place === undefined || isList) {
      if (said !== undefined) this.#attributes[name] = said;
    } else if (place === 'sequence') this.#sequence = said;
    else if (place === 'seconds') this.#seconds = said;
    else this.#micros = said ?? '';
    if (isUnknown) notes.unknown(`Attribute${name}`, number);
  }

  /** A member of a list, or the text of the error whose code was on the line before. */
  #below(text: string): void {
    const last = this.#last;
    if (last === 'ErrorCode') this.#attributes['ErrorMessage'] = text;
    else if (last !== undefined && this.#attributes[last] !== undefined) {
      const list = this.#attributes[last];
      if (list.length < LONGEST_LIST) {
        this.#attributes[last] = list === '' ? text : `${list}; ${text}`;
      }
    }
  }

  /** The message as it is heard; nothing where the log only said that it came or went. */
  record(): LogRecord | undefined {
    if (this.#header.delivery && this.#isEmpty) return undefined;
    const name = messageName(this.#header.name);
    const isRequest = this.#header.name.startsWith('Request');
    const thisDN = this.#attributes['ThisDN'] ?? '';
    return {
      heard: {
        kind: isRequest ? 'request' : 'event',
        name,
        to: isForEverybody(name) ? '*' : thisDN,
        attributes: this.#attributes,
      },
      line: this.#line,
      at: this.#at,
      happened: this.#seconds === undefined ? undefined : `${this.#seconds}.${this.#micros}`,
      client: this.#header.client,
      sequence: this.#sequence,
    };
  }
}
