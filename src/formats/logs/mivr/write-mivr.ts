import type { Heard } from '../../../model/heard.ts';
import { UNIFIED_CCX } from '../../ged188/message.ts';
import { HEADER } from '../../ged188/decode.ts';
import { frameOf } from '../ged188/write-ged188.ts';
import type { LogWriter } from '../log-writer.ts';

/** The first record of a written trace. */
const FIRST = 7_091_923;

/** When it is written; the others follow a millisecond apart: records of one time may be copies. */
const BEGAN = Date.UTC(2007, 10, 20, 10, 43, 59);

function headOf(index: number): string {
  const at = new Date(BEGAN + index);
  const [, day = '', month = '', , time = ''] = at.toUTCString().split(' ');
  const millisecond = String(at.getUTCMilliseconds()).padStart(3, '0');
  return `${FIRST + index}: ${month} ${day} ${time}.${millisecond} EST %MIVR-ICD_CTI-7-UNK:`;
}

/** A trace of messages as text. */
export const mivrTextWriter: LogWriter = {
  begin: () => [],
  write: ({ heard: { name, attributes } }, index) => [
    headOf(index),
    'CSOutboundMsgProcessor: got an event message:',
    `{ length=-1 type=${name}${fieldsOf(attributes)} }`,
  ],
};

const fieldsOf = (attributes: Heard['attributes']): string =>
  Object.entries(attributes)
    .flatMap(([name, value]) => (value === undefined ? [] : [`, ${tracedName(name)}: ${value}`]))
    .join('');

/** Documented names with a small first letter. */
const tracedName = (name: string): string =>
  name === 'ANI' || name === 'DNIS'
    ? name.toLowerCase()
    : name.charAt(0).toLowerCase() + name.slice(1);

/** A trace of messages as bytes. */
export const mivrHexWriter: LogWriter = {
  begin: () => [],
  write({ heard }, index) {
    const frame = frameOf(heard, UNIFIED_CCX);
    if (frame === undefined) return [];
    return [
      `${headOf(index)}writing...`,
      ...rows('MHDR:    ', frame.subarray(0, HEADER)),
      ...rows('MDATA:   ', frame.subarray(HEADER)),
    ];
  },
};

const rows = (title: string, bytes: Uint8Array): readonly string[] =>
  Array.from({ length: Math.ceil(bytes.length / 16) }, (_, row) => {
    const part = Array.from(bytes.subarray(row * 16, row * 16 + 16));
    const pairs = part.map((byte) => byte.toString(16).toUpperCase().padStart(2, '0'));
    const halves = [pairs.slice(0, 8), pairs.slice(8)].map((half) => half.join(' '));
    const shown = part.map((byte) => (byte > 32 && byte < 127 ? String.fromCodePoint(byte) : '.'));
    const offset = (row * 16).toString(16).toUpperCase().padStart(4, '0');
    return `${row === 0 ? title : ''}${offset}: ${halves.join('  ').trim().padEnd(48)} ${shown.join('')}`;
  });
