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
  let begin = to;
  while (isBlank(line.charCodeAt(begin))) begin += 1;
  let end = line.length;
  while (end > begin && isBlank(line.charCodeAt(end - 1))) end -= 1;
  return valueOf(line.slice(from, to), line, begin, end);
}

const isBlank = (code: number): boolean => code === 9 || code === 32;

const isOfName = (code: number): boolean =>
  (code >= 97 && code <= 122) ||
  (code >= 65 && code <= 90) ||
  (code >= 48 && code <= 57) ||
  code === 95;

const isQuote = (code: number): boolean => code === 39 || code === 34;

/** `'7001'`, `22`, and as the Platform SDK prints them: `[str] = "7001"`, `[int] = 2 [Inbound]`. */
function valueOf(name: string, line: string, from: number, to: number): AttributeLine {
  const first = line.charAt(from);
  if (from < to && (first === '[' || first === '=')) return typed(name, line.slice(from, to));
  return { name, value: unquoted(line, from, to), list: from === to };
}

function typed(name: string, text: string): AttributeLine {
  const value = /^(?:\[\w+\] ?)?= ?(?<value>.*)$/u.exec(text)?.groups?.['value'];
  if (value === undefined) return { name, value: text, list: true };
  const number = /^(?<number>-?\w+) \[\w*\]$/u.exec(value)?.groups?.['number'];
  const list = /^(?:KVList|ComplexClass\(.*\)):/u.test(value);
  return { name, value: number ?? unquoted(value, 0, value.length), list };
}

function unquoted(text: string, from: number, to: number): string {
  const quote = text.charCodeAt(from);
  return to - from > 1 && isQuote(quote) && text.charCodeAt(to - 1) === quote
    ? text.slice(from + 1, to - 1)
    : text.slice(from, to);
}
