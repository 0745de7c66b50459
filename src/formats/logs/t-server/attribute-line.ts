import { type AttributeKind, attributeKind } from './attribute-kinds.ts';
import { attributeOf } from './attribute.ts';

/** What an indented line of a message says. */
export interface AttributeLine {
  /** The line without blanks around it. */
  readonly text: string;
  /** The attribute that it is about; nothing where it is a member of a list, say. */
  readonly kind: AttributeKind | undefined;
  /** A list begins: its members are on the lines below. */
  readonly isList: boolean;
  /** The value as the vocabulary has it; nothing where it says nothing. */
  readonly said: string | undefined;
}

/** Reads an indented line. */
export function attributeLine(line: string): AttributeLine {
  const read = attributeOf(line);
  if (read === undefined) {
    return { text: line.trim(), kind: undefined, isList: false, said: undefined };
  }
  const { name, value, list: isList } = read;
  const kind = attributeKind(name);
  return { text: '', kind, isList, said: isList ? value : saidOf(kind, value) };
}

function saidOf({ enumeration, nothing, place }: AttributeKind, value: string): string | undefined {
  if (place !== undefined) return value;
  const said = enumeration === undefined ? value : enumeration.nameOf(value);
  return said === '' || nothing?.has(said) === true ? undefined : said;
}

/** Every message has a value of its own there: no line with it is read twice. */
export const isSaidAgain = ({ kind }: AttributeLine): boolean => !ONCE.has(kind?.name ?? '');

const ONCE: ReadonlySet<string> = new Set(['EventSequenceNumber', 'TimeinuSecs', 'ReferenceID']);
