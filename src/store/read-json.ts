import { firstMisplaced } from '../formats/misplaced.ts';
import { FileError } from './errors.ts';
import { readText } from './read-text.ts';

/** Deeper nesting than any of our files has. */
const DEEPEST = 32;

/** Names that mean something to every JavaScript object. */
const RESERVED = new Set(['__proto__', 'constructor', 'prototype']);

/** Reads a JSON file, named from a folder, that may come from anywhere. */
export function readJson(file: string, folder: string): unknown {
  const text = readText(file, folder);
  const deep = tooDeep(text);
  if (deep !== undefined) {
    throw new FileError(
      'too-deep',
      file,
      `${lineAndColumn(text, deep)}: nested more than ${DEEPEST} deep`,
    );
  }
  const json = parsed(text, file);
  const reserved = reservedName(json);
  if (reserved !== undefined) {
    throw new FileError('reserved-name', file, `${reserved}: a reserved name`);
  }
  return json;
}

function parsed(text: string, file: string): unknown {
  try {
    const json: unknown = JSON.parse(text);
    return json;
  } catch (cause) {
    const message = cause instanceof Error ? cause.message : '';
    const position = Number(
      / at position (\d+)(?: \(line \d+ column \d+\))?$/u.exec(message)?.[1] ??
        firstMisplaced(text),
    );
    throw new FileError('not-json', file, `${lineAndColumn(text, position)}: not JSON`, { cause });
  }
}

const lineAndColumn = (text: string, position: number): string => {
  const before = text.slice(0, position).split('\n');
  return `line ${before.length}, column ${(before.at(-1) ?? '').length + 1}`;
};

/** Where brackets are nested too deep, if they are; found without recursion. */
function tooDeep(text: string): number | undefined {
  let depth = 0;
  let quoted = false;
  for (let at = 0; at < text.length; at += 1) {
    const sign = text[at];
    if (quoted && sign === '\\') at += 1;
    else if (sign === '"') quoted = !quoted;
    else if (!quoted && (sign === '{' || sign === '[')) depth += 1;
    else if (!quoted && (sign === '}' || sign === ']')) depth -= 1;
    if (depth > DEEPEST) return at;
  }
  return undefined;
}

function reservedName(json: unknown, place = ''): string | undefined {
  if (typeof json !== 'object' || json === null) return undefined;
  for (const [name, member] of Object.entries(json)) {
    const here = Array.isArray(json)
      ? `${place}[${name}]`
      : place === ''
        ? name
        : `${place}.${name}`;
    if (RESERVED.has(name)) return here;
    const within = reservedName(member, here);
    if (within !== undefined) return within;
  }
  return undefined;
}
