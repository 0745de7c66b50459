/** One attribute of a message: its name and what stands behind it. */
export interface AttributeLine {
  /** `ThisDN`, without what every name begins with. */
  readonly name: string;
  /** Without quotation marks. */
  readonly value: string;
  /** A list begins: its members are on the lines below. */
  readonly list: boolean;
}

const PREFIX = 'Attribute';

/** Reads an indented line; nothing where it is no attribute but a member of a list, say. */
export function attributeOf(line: string): AttributeLine | undefined {
  let from = 0;
  while (isBlank(line.charCodeAt(from))) from += 1;
  if (!line.startsWith(PREFIX, from)) return undefined;
  from += PREFIX.length;
  let to = from;
  while (isOfName(line.charCodeAt(to))) to += 1;
  if (to === from) return undefined;
  return { name: line.slice(from, to), ...valueOf(line.slice(to).trim()) };
}

const isBlank = (code: number): boolean => code === 9 || code === 32;

const isOfName = (code: number): boolean =>
  (code >= 97 && code <= 122) ||
  (code >= 65 && code <= 90) ||
  (code >= 48 && code <= 57) ||
  code === 95;

const QUOTES = `'"`;

/** `'7001'`, `22`, and as the Platform SDK prints them: `[str] = "7001"`, `[int] = 2 [Inbound]`. */
function valueOf(text: string): Omit<AttributeLine, 'name'> {
  if (text.startsWith('[') || text.startsWith('=')) return typedValue(text);
  return { value: unquoted(text), list: text === '' };
}

function typedValue(text: string): Omit<AttributeLine, 'name'> {
  const typed = /^(?:\[\w+\] ?)?= ?(?<value>.*)$/u.exec(text)?.groups?.['value'];
  if (typed === undefined) return { value: text, list: true };
  const number = /^(?<number>-?\w+) \[\w*\]$/u.exec(typed)?.groups?.['number'];
  return { value: number ?? unquoted(typed), list: /^(?:KVList|ComplexClass\(.*\)):/u.test(typed) };
}

function unquoted(text: string): string {
  const quote = text.charAt(0);
  return text.length > 1 && QUOTES.includes(quote) && text.endsWith(quote)
    ? text.slice(1, -1)
    : text;
}
