/** The line with which a message begins. */
export interface Header {
  /** `EventRinging`, `RequestRouteCall`: as the log spells it. */
  readonly name: string;
  /** Whose connection it came or went on, where the line says so. */
  readonly client: string | undefined;
  /** Says that a message came or went: its attributes may stand under another header, or nowhere. */
  readonly delivery: boolean;
}

const NAMED =
  /(?<message>[Mm]essage[ =]+)?["']?\b(?<name>(?:Event|Request)[A-Z]\w*)["']?(?<number> ?\('?\d+'?\))?(?<tail>.*)$/u;

/** What stands between `from` or `to` and the name of a client: a socket, a server number. */
const CLIENT =
  /\b(?:from|to) (?:\[?\d+\]? ?(?:\(["']?(?:[\da-f]{8} )?(?<inner>[^\s"')]+)|(?!\S))|["']?(?<plain>[^\s"'(]+))/u;

/** How nearly every message begins: with nothing behind its name. */
const MESSAGE = 'message ';
const NAME = /^(?:Event|Request)[A-Z]\w*$/u;

/** Reads a line that is not indented; nothing where no message begins there. */
export function headerOf(line: string): Header | undefined {
  const message = line.lastIndexOf(MESSAGE);
  if (message >= 0) {
    const name = line.slice(message + MESSAGE.length);
    if (NAME.test(name)) return { name, client: clientOf(line), delivery: false };
  }
  if (!line.includes('Event') && !line.includes('Request')) return undefined;
  const found = NAMED.exec(line)?.groups;
  if (found?.['name'] === undefined) return undefined;
  const { message: announced, name, number, tail = '' } = found;
  const delivery = /^ (?:received|sent to)\b/u.test(tail);
  const begins = announced !== undefined || number !== undefined || delivery;
  if (!begins || !(delivery || ENDS.test(tail))) return undefined;
  return { name, client: clientOf(line), delivery: delivery || number !== undefined };
}

/** What may follow a message's name where its attributes come next. */
const ENDS = /^(?: (?:message )?attributes:)?\s*$/u;

function clientOf(line: string): string | undefined {
  if (!line.includes('from ') && !line.includes('to ')) return undefined;
  const found = CLIENT.exec(line)?.groups;
  return found?.['inner'] ?? found?.['plain'];
}
