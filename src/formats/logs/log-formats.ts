import { type Head, headOf, type LogFormat } from './log-format.ts';
import { JsonLinesReader } from './read-json-lines.ts';
import { headerOf } from './t-server/header.ts';
import { TServerReader } from './t-server/read-t-server.ts';

const jsonLines: LogFormat = {
  id: 'jsonl',
  sign: 'JSON lines with "event" or "request"',
  recognises: ({ lines }) =>
    /^\s*\{.*"(?:event|request|log)"\s*:/u.test(lines.find((line) => line.trim() !== '') ?? ''),
  reader: (ear) => new JsonLinesReader(ear),
};

const tServer: LogFormat = {
  id: 't-server',
  sign: 'T-Library messages as in "message EventRinging" with lines AttributeThisDN below',
  recognises: ({ lines }) =>
    lines.some(
      (line, index) =>
        (index < 40 && /^Application type:\s/u.test(line)) ||
        (/^\S/u.test(line) && headerOf(line) !== undefined && hasAttributes(lines, index)),
    ),
  reader: (ear) => new TServerReader(ear),
};

const hasAttributes = (lines: readonly string[], index: number): boolean =>
  lines.slice(index + 1, index + 4).some((line) => /^\s+Attribute[A-Z]\w*\s/u.test(line));

/** Every format, in the order in which a file is tried. */
export const LOG_FORMATS: readonly LogFormat[] = [jsonLines, tServer];

/** The format of a file that begins like this; nothing where it is none of ours. */
export function formatOf(bytes: Uint8Array): LogFormat | undefined {
  const head: Head = headOf(bytes);
  return LOG_FORMATS.find((format) => format.recognises(head));
}
