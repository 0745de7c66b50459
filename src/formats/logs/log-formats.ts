import { type Head, headOf, type LogFormat } from './log-format.ts';
import { CodecError } from '../ged188/codec-error.ts';
import { HEADER } from '../ged188/decode.ts';
import { bodyLength } from '../ged188/frames.ts';
import { Ged188Reader } from './ged188/read-ged188.ts';
import { TolerantDecoder } from './ged188/tolerant-decoder.ts';
import { MivrReader } from './mivr/read-mivr.ts';
import { recordBegun } from './mivr/record.ts';
import { JsonLinesReader } from './read-json-lines.ts';
import { headerOf } from './t-server/header.ts';
import { ursRecord } from './t-server/urs-line.ts';
import { TServerReader } from './t-server/read-t-server.ts';

const jsonLines: LogFormat = {
  id: 'jsonl',
  sign: 'JSON lines with "event" or "request" and "attributes", or with "messageType"',
  recognises: ({ lines }) =>
    /^\s*\[?\s*\{.*"(?:event|request|log|messageType)"\s*:/u.test(
      lines.find((line) => line.trim() !== '') ?? '',
    ),
  reader: (ear) => new JsonLinesReader(ear),
};

const tServer: LogFormat = {
  id: 't-server',
  sign: 'T-Library messages as in "message EventRinging" with lines AttributeThisDN below',
  recognises: ({ lines }) =>
    lines.some(
      (line, index) =>
        (index < 40 && /^Application type:\s/u.test(line)) ||
        ursRecord(line, index, undefined) !== undefined ||
        (/^\S/u.test(line) && headerOf(line) !== undefined && hasAttributes(lines, index)),
    ),
  reader: (ear, clock) => new TServerReader(ear, clock),
};

const hasAttributes = (lines: readonly string[], index: number): boolean =>
  lines.slice(index + 1, index + 4).some((line) => /^\s+Attribute[A-Z]\w*\s/u.test(line));

const mivr: LogFormat = {
  id: 'mivr',
  sign: 'MIVR records as in "7091923: Nov 20 10:43:59.435 EDT %MIVR-ICD_CTI-7-UNK:"',
  recognises: ({ lines }) => lines.some((line, index) => recordBegun(line, index) !== undefined),
  reader: (ear) => new MivrReader(ear),
};

const ged188: LogFormat = {
  id: 'ged188',
  sign: 'GED-188 messages, each with its length and number in its first 8 bytes',
  recognises: ({ bytes }) => beginsWithMessage(bytes),
  reader: (ear) => new Ged188Reader(ear),
};

/** A whole message that is understood, and behind it another one or the end. */
function beginsWithMessage(bytes: Uint8Array): boolean {
  const length = bytes.length < HEADER ? undefined : bodyLength(bytes, 0);
  const end = HEADER + (length ?? 0);
  if (length === undefined || end > bytes.length) return false;
  const isFollowed = bytes.length < end + HEADER || bodyLength(bytes, end) !== undefined;
  return isFollowed && isUnderstood(bytes.subarray(0, end));
}

function isUnderstood(frame: Uint8Array): boolean {
  try {
    return new TolerantDecoder().decode(frame).name !== undefined;
  } catch (error) {
    if (error instanceof CodecError) return false;
    throw error;
  }
}

/** Every format, in the order in which a file is tried. */
export const LOG_FORMATS: readonly LogFormat[] = [ged188, jsonLines, mivr, tServer];

/** The format of a file that begins like this; nothing where it is none of ours. */
export function formatOf(bytes: Uint8Array): LogFormat | undefined {
  const head: Head = headOf(bytes);
  return LOG_FORMATS.find((format) => format.recognises(head));
}
