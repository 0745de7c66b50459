import type { LogNotes } from '../log-notes.ts';
import type { LogRecord } from '../log-record.ts';
import type { Words } from '../words.ts';
import { attributeOf } from './attribute.ts';
import type { Header } from './header.ts';
import { type AttributeKind, attributeKind } from './attribute-kinds.ts';
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
  readonly #words: Words;
  readonly #attributes: Record<string, string | undefined> = { ...USUAL };
  #client: string | undefined;
  #sequence: string | undefined;
  #seconds: string | undefined;
  #micros = '';
  #lines = 0;
  #text = '';
  /** The attribute that the last line was about. */
  #last: string | undefined;

  constructor(header: Header, line: number, at: number | undefined, words: Words) {
    this.#header = header;
    this.#client = header.client === undefined ? undefined : words.of(header.client);
    this.#line = line;
    this.#at = at;
    this.#words = words;
  }

  /** After `RequestX received from ...` comes `message RequestX` with the attributes. */
  isContinuedBy({ name, delivery }: Header): boolean {
    return !delivery && this.#header.delivery && name === this.#header.name && this.#isEmpty;
  }

  get #isEmpty(): boolean {
    return this.#last === undefined;
  }

  /** Its last line ends within a name or within quotation marks. */
  get isCutOff(): boolean {
    const shown = attributeOf(this.#text)?.value ?? this.#text.trim();
    return shown === '' || (/^['"]/u.test(shown) && !shown.endsWith(shown.charAt(0)));
  }

  /** Takes one indented line. */
  attribute(line: string, notes: LogNotes, number: number): void {
    this.#lines += 1;
    this.#text = line;
    if (this.#lines > MOST_LINES) return;
    const read = attributeOf(line);
    if (read === undefined) {
      this.#below(line.trim());
      return;
    }
    const kind = attributeKind(read.name);
    this.#last = kind.name;
    if (read.list) this.#attributes[kind.name] = read.value;
    else this.#note(kind, read.value);
    if (kind.isUnknown) notes.unknown(`Attribute${kind.name}`, number);
  }

  #note({ name, enumeration, nothing, isRemembered }: AttributeKind, value: string): void {
    if (name === 'EventSequenceNumber') this.#sequence = value;
    else if (name === 'TimeinSecs') this.#seconds = value;
    else if (name === 'TimeinuSecs') this.#micros = value;
    else {
      const said = enumeration === undefined ? value : enumeration.nameOf(value);
      if (said === '' || nothing?.has(said) === true) return;
      this.#attributes[name] = isRemembered ? this.#words.of(said) : said;
    }
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
      client: this.#client,
      sequence: this.#sequence,
    };
  }
}
