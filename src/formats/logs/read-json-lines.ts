import type { Attributes } from '../../model/event.ts';
import { GwsNotifications, isNotification } from './gws-notification.ts';
import { Lines } from './lines.ts';
import { LogNotes } from './log-notes.ts';
import type { Ear, LogReader, LogRecord } from './log-record.ts';
import { NOTHING } from './t-server/values.ts';

/**
 * Reads JSON lines, one thing heard on each:
 * `{"to":"A","event":"EventDialing","attributes":{"ConnID":"1"}}` and
 * `{"from":"A","request":"TMakeCall","attributes":{"ReferenceID":"1"}}`,
 * both perhaps with `time`, `client` and `sequence`; and a first line
 * `{"log":"partyline","whole":true}` where nothing came before. Also notifications
 * of Web Services, as far as they say where a party stands, alone or as their
 * channel delivers them: `[{"channel":"/v2/me/calls","data":{...}}]`.
 */
export class JsonLinesReader implements LogReader {
  readonly notes = new LogNotes();
  readonly #ear: Ear;
  readonly #lines: Lines;
  readonly #notifications = new GwsNotifications();

  constructor(ear: Ear) {
    this.#ear = ear;
    this.#lines = new Lines((line, number) => this.#line(line, number));
  }

  read(bytes: Uint8Array): void {
    this.#lines.push(bytes);
  }

  end(): void {
    this.#lines.end();
    this.notes.lines = this.#lines.count;
  }

  #line(line: string, number: number): void {
    if (line.trim() === '') return;
    const all = parsed(line);
    if (all === undefined) this.notes.damage(number, 'not a JSON object');
    for (const json of all ?? []) this.#take(json, number);
  }

  #take(json: JsonObject, number: number): void {
    // What a channel says of itself.
    if (typeof json['channel'] === 'string') return;
    if (json['log'] === 'partyline') this.notes.whole ||= json['whole'] === true;
    else if (isNotification(json)) {
      const record = this.#notifications.read(json, number);
      if (record !== undefined) this.#ear(record);
    } else {
      const record = recordOf(json, number);
      if (record === undefined) this.notes.damage(number, 'neither an event nor a request');
      else this.#ear(record);
    }
  }
}

type JsonObject = Readonly<Record<string, unknown>>;

const isObject = (json: unknown): json is JsonObject =>
  typeof json === 'object' && json !== null && !Array.isArray(json);

/** The object on a line; of the messages of a channel those that it wraps. */
function parsed(line: string): readonly JsonObject[] | undefined {
  try {
    const json: unknown = JSON.parse(line);
    if (isObject(json)) return [wrapped(json)];
    return Array.isArray(json) && json.every(isObject) ? json.map(wrapped) : undefined;
  } catch {
    return undefined;
  }
}

const wrapped = (json: JsonObject): JsonObject =>
  typeof json['channel'] === 'string' && isObject(json['data']) ? json['data'] : json;

function recordOf(json: JsonObject, line: number): LogRecord | undefined {
  const kind = typeof json['event'] === 'string' ? 'event' : 'request';
  const name = json[kind];
  if (typeof name !== 'string') return undefined;
  const attributes = attributesOf(json['attributes']);
  const to = textOf(json[kind === 'event' ? 'to' : 'from']) ?? attributes['ThisDN'] ?? '';
  return {
    heard: { kind, name, to, attributes },
    line,
    at: timeOf(json['time']),
    happened: undefined,
    client: textOf(json['client']),
    sequence: textOf(json['sequence']),
  };
}

/** Attributes are texts; numbers count as what they are written as, and ReferenceID 0 as none. */
function attributesOf(json: unknown): Attributes {
  const attributes: Record<string, string> = {};
  if (!isObject(json)) return attributes;
  for (const [name, value] of Object.entries(json)) {
    const text = textOf(value);
    const saysNothing = text === undefined || NOTHING.get(name)?.has(text) === true;
    if (!saysNothing) attributes[name] = text;
  }
  return attributes;
}

function textOf(json: unknown): string | undefined {
  if (json === undefined || json === null) return undefined;
  return typeof json === 'string' ? json : JSON.stringify(json);
}

function timeOf(json: unknown): number | undefined {
  const time = typeof json === 'string' ? Date.parse(json) : json;
  return typeof time === 'number' && Number.isFinite(time) ? time : undefined;
}
