import { describe, expect, test } from 'vitest';

import type { LogRecord } from '../log-record.ts';
import { MivrReader } from './read-mivr.ts';

function read(text: string) {
  const records: LogRecord[] = [];
  const reader = new MivrReader((record) => records.push(record));
  reader.read(new TextEncoder().encode(text));
  reader.end();
  return { records, notes: reader.notes };
}

const STAMP = 'Nov 20 10:43:59.435 EDT %MIVR-ICD_CTI-7-UNK:';

const TEXT = `7091923: ${STAMP}
CSOutboundMsgProcessor: got an event message:
{ length=-1 type=BEGIN_CALL_EVENT, monitorID: 0, peripheralID: 1,
peripheralType: 21, numCTIClients: 0, numNamedVars: 0,
numNamedArrays: 0, callType: 1, ConnectionDeviceType: 0,
connectionCallID: 16777488, calledPartyDisposition: 0,
connectionDeviceID: 9026, ani1: 2006, dnis: 7000, dialedNumber: null,
callerEnteredDigits: null, callVar1: null, callVar2: null,
callVar10: null,
wrapupData: null }
`;

/** As the guide prints it: the first row lacks its last byte. */
const HEX = `7091948: ${STAMP}writing...
MHDR:    0000: 00 00 00 36 00 00 00 17 ...6....
MDATA:   0000: 00 00 00 00 00 00 00 01  00 15 00 00 00 00 00 ....
0010: 00 01 00 00 01 00 01 10  00 00 08 05 32 30 30 36 .....2006
0020: 00 0B 05 37 30 30 30 00  19 05 39 30 32 36 00 0A ..7000...9026..
0030: 05 37 30 30 30 00                .7000.
`;

describe('a MIVR trace', () => {
  test('says the same as text and as bytes', () => {
    const [text] = read(TEXT).records;
    const { records, notes } = read(HEX);
    expect(text?.heard.attributes).toEqual({
      MonitorID: '0',
      PeripheralID: '1',
      PeripheralType: '21',
      NumCTIClients: '0',
      NumNamedVars: '0',
      NumNamedArrays: '0',
      CallType: '1',
      ConnectionDeviceType: '0',
      CallID: '16777488',
      CalledPartyDisposition: '0',
      ConnectionDeviceID: '9026',
      ANI: '2006',
      DNIS: '7000',
    });
    const attributes = { ...text?.heard.attributes, DialedNumber: '7000' };
    expect(records.map(({ heard }) => heard)).toMatchObject([
      { kind: 'event', name: 'BEGIN_CALL_EVENT', to: '9026', attributes },
    ]);
    expect(notes.remarks).toEqual([
      { line: 1, text: 'rows of the dump lack 1 bytes, taken for nulls' },
    ]);
  });

  test('that has both says it once', () => {
    const { records, notes } = read(`${HEX}${TEXT}`);
    expect(records.map(({ line }) => line)).toEqual([7]);
    expect(notes.backupCopies).toBe(1);
  });

  test('is read in the order of its numbers', () => {
    const later = TEXT.replace('7091923', '7091999').replace('BEGIN_CALL', 'END_CALL');
    const other = `7091950: ${STAMP.replace('ICD_CTI', 'SS_TEL')}type=NOTHING_OF_OURS { }\n`;
    const { records } = read(`${later}${other}${TEXT}`);
    expect(records.map(({ heard }) => heard.name)).toEqual(['BEGIN_CALL_EVENT', 'END_CALL_EVENT']);
  });

  test('has the times of its records, but for the year', () => {
    const [later, first] = [TEXT.replace('7091923', '7091999').replace('59.435', '59.735'), TEXT];
    const [one, other] = read(`${first}${later}`).records;
    expect((other?.at ?? 0) - (one?.at ?? 0)).toBe(300);
    expect(new Date(one?.at ?? 0).toISOString()).toMatch(/-11-20T10:43:59\.435Z$/u);
  });

  test('notes bytes that are no message', () => {
    const { records, notes } = read(HEX.replace('00 00 00 36', '00 00 00 37'));
    expect(records).toEqual([]);
    expect(notes.damaged).toBe(1);
  });

  const NEXT = `7091922: ${STAMP}got an event message:
{ length=-1 type=CALL_CLEARED_EVENT, connectionCallID: 16777487, connectionDeviceID: 2006 }
`;

  test.each([
    ['its number', '70919'],
    ['the words before its message', `7091925: ${STAMP}got an event message:`],
    ['its message', `7091925: ${STAMP}got an event message:\n{ length=-1 type=CALL_CON`],
  ])('that ends within the next record, in %s, is damaged there', (_, begun) => {
    const { records, notes } = read(`${TEXT}${begun}`);
    expect(records.map(({ heard: { name } }) => name)).toEqual(
      begun === '70919' ? [] : ['BEGIN_CALL_EVENT'],
    );
    expect(notes.damaged).toBe(1);
    expect(notes.remarks.at(-1)?.text).toBe('the file ends in the middle of a record');
  });

  test('that ends within a record tells nothing of those whose numbers come after it', () => {
    const { records } = read(`${NEXT}${TEXT}7091921: ${STAMP}got an event message:\n{ length`);
    expect(records).toEqual([]);
    expect(read(`${NEXT}${TEXT}`).records).toHaveLength(2);
  });
});
