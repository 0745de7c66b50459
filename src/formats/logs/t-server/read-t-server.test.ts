import { describe, expect, test } from 'vitest';

import { Clock } from '../clock.ts';
import { formatOf } from '../log-formats.ts';
import type { LogRecord } from '../log-record.ts';
import { TServerReader } from './read-t-server.ts';

/** What a log says; `»` stands for a tab. */
function read(...lines: readonly string[]): { records: LogRecord[]; reader: TServerReader } {
  const records: LogRecord[] = [];
  const reader = new TServerReader((record) => records.push(record));
  reader.read(new TextEncoder().encode(`${lines.join('\n').replaceAll('»', '\t')}\n`));
  reader.end();
  return { records, reader };
}

const RINGING = [
  '»AttributeEventSequenceNumber»0000000000000abc',
  '»AttributeTimeinuSecs»678000',
  '»AttributeTimeinSecs»1470906106',
  '»AttributeOtherDNRole»1',
  "»AttributeOtherDN»'7001'",
  '»AttributeThisDNRole»2',
  "»AttributeThisDN»'7002'",
  '»AttributeReferenceID»0',
  '»AttributeConnID»006c02462a161006',
  '»AttributeCallType»1',
  '»AttributeCallState»0',
];

const HEARD = {
  kind: 'event',
  name: 'EventRinging',
  to: '7002',
  attributes: {
    OtherDNRole: 'Origination',
    OtherDN: '7001',
    ThisDNRole: 'Destination',
    ThisDN: '7002',
    ConnID: '006c02462a161006',
    CallType: 'Internal',
    CallState: 'Ok',
  },
};

describe('an event of a T-Server log', () => {
  test.each([
    '@09:01:46.6780 [0] 8.1.101.20 distribute_event: message EventRinging',
    '09:01:46.678 -- : message EventRinging',
    '2016-08-11T09:01:46.678 Trc 04541 Message EventRinging received from 65200 (SIPS host:5001)',
    '09:01:46.678 received from 65200(SIPS)host:5001(fd=648) message EventRinging',
  ])('is read behind "%s"', (header) => {
    const { records } = read('something else', header, ...RINGING, '', 'message of nothing');
    expect(records).toHaveLength(1);
    expect(records[0]).toMatchObject({
      heard: HEARD,
      line: 2,
      sequence: '0000000000000abc',
      happened: '1470906106.678000',
    });
  });

  test('has the time of the last line with a stamp', () => {
    const { records } = read('09:01:46.678 Int 04543 arriving', 'message EventRinging', ...RINGING);
    expect(records[0]?.at).toBe(9 * 3_600_000 + 106_678);
  });

  test('keeps lists, names nobody knows and the text of an error', () => {
    const { records, reader } = read(
      'message EventError',
      '»AttributeErrorCode»185',
      '»(Set is in the wrong state)',
      '»AttributeUserData»[561] 00 14 00 00..',
      "»»'key'»'value'",
      "»»'list'(list)",
      "»»»'deep'»115",
      '»AttributeNovelty»5',
      "»AttributeThisDN»'7002'",
    );
    expect(records[0]?.heard.attributes).toEqual({
      ErrorCode: '185',
      ErrorMessage: '(Set is in the wrong state)',
      UserData: "[561] 00 14 00 00..; 'key'\t'value'; 'list'(list); 'deep'\t115",
      Novelty: '5',
      ThisDN: '7002',
    });
    expect([...reader.notes.unknownNames]).toEqual([['AttributeNovelty', { count: 1, line: 8 }]]);
  });

  test('is told once where it also goes to the backup server', () => {
    const { records, reader } = read(
      'message EventRinging',
      ...RINGING,
      '1234 [BSYNC] Trace: Send message EventRinging',
      ...RINGING,
      '1234 [BSYNC] Trace: Send',
      'message EventRinging',
      ...RINGING,
    );
    expect(records).toHaveLength(1);
    expect(reader.notes.backupCopies).toBe(2);
  });

  test('is not told of what two sites say to each other', () => {
    const iscc = ['09:01:46 [ISCC] Received from x: message EventRinging', '»ISCCAttributeA»1'];
    expect(read(...iscc).records).toEqual([]);
  });

  test('is not told where the log only says to whom it went', () => {
    const sent = '09:01:46.678 Trc 04542 EventRinging sent to [628] (0000000b IWS 10.1.1.1:52244)';
    expect(read('message EventRinging', ...RINGING, sent, '').records).toHaveLength(1);
  });
});

test('a request is known by its client, and its attributes stand under a second header', () => {
  const { records } = read(
    '2016-08-11T09:01:46.678 Trc 04541 RequestMakeCall received from [628] (0000000b IWS 10.1.1.1:52244)',
    'message RequestMakeCall',
    "»AttributeThisDN»'7001'",
    "»AttributeOtherDN»'7002'",
    '»AttributeReferenceID»12',
  );
  expect(records).toHaveLength(1);
  expect(records[0]).toMatchObject({ line: 1, client: 'IWS' });
  expect(records[0]?.heard).toEqual({
    kind: 'request',
    name: 'TMakeCall',
    to: '7001',
    attributes: { ThisDN: '7001', OtherDN: '7002', ReferenceID: '12' },
  });
});

test('an event as the Platform SDK prints it', () => {
  const { records } = read(
    "09:01:46.678 Proxy got message 'EventRinging' ('60')",
    "'EventRinging' ('60')",
    'message attributes:',
    '»AttributeThisDN [str] = "7002"',
    '»AttributeThisDNRole [int] = 2 [Destination]',
    '»AttributeOtherDN [str] = "7001"',
    '»AttributeOtherDNRole [int] = RoleOrigination',
    '»AttributeConnID [long] = 006c02462a161006',
    '»AttributeCallType [int] = 1 [Internal]',
    '»AttributeCallState [int] = 0 [Ok]',
    '»AttributeExtensions [bstr] = KVList:',
    "»»'key' [int] = 1",
  );
  expect(records).toHaveLength(1);
  const attributes = { ...HEARD.attributes, Extensions: "KVList:; 'key' [int] = 1" };
  expect(records[0]?.heard).toEqual({ ...HEARD, attributes });
});

test("a file that says it is the server's first is whole", () => {
  expect(read('Application name: TServer', 'File: (1) /logs/a.log', '').reader.notes.whole).toBe(
    true,
  );
  expect(read('Application name: TServer', 'File: (2) /logs/b.log', '').reader.notes.whole).toBe(
    false,
  );
});

test('the time of one file goes on in the next, over midnight', () => {
  const clock = new Clock();
  const times: (number | undefined)[] = [];
  for (const stamp of ['23:59:59.900', '00:00:01.400', '00:00:02.000']) {
    const reader = new TServerReader(({ at }) => times.push(at), clock);
    reader.read(
      new TextEncoder().encode(`@${stamp}0 [0] message EventRinging\n\tAttributeThisDN\t'1'\n`),
    );
    reader.end();
  }
  expect(times.map((at) => (at ?? 0) - (times[0] ?? 0))).toEqual([0, 1500, 2100]);
});

/** What the SIP thread writes between the messages of a call. */
const SIP = [
  '09:01:46.679: $+NET:SIP::0:17',
  '09:01:46.679: SIPTR: Received [0,UDP] 312 bytes from 10.1.1.1:5060 <<<<<',
  'INVITE sip:7002@10.1.1.2:5060 SIP/2.0',
  'From: <sip:7001@10.1.1.1>;tag=1',
  'X-Genesys-CallUUID: 7RR1V0EG9D6B5CNU13R3K5VO6K000001',
  'Content-Length: 0',
  '',
  "09:01:46.680: SIPCALL(16777218): add party '7002'",
  '09:01:46.680: SIPPARTY(7002): ChangePartyState: new=2',
  '09:01:46.680: $*:SIP:CTI:PARTY_STATE_CHANGED:4',
];

const bytes = (...lines: readonly string[]): Uint8Array =>
  new TextEncoder().encode(lines.join('\n'));

describe('a log of SIP Server', () => {
  test('says its messages between the lines of the SIP thread', () => {
    const header = '@09:01:46.6780 [0] 8.1.101.20 distribute_event: message EventRinging';
    const told = read(...SIP, header, ...RINGING, ...SIP, header, ...RINGING);
    expect(told.records.map(({ heard, line }) => ({ heard, line }))).toEqual([
      { heard: HEARD, line: 11 },
      { heard: HEARD, line: 33 },
    ]);
    expect(told.reader.notes).toMatchObject({ damaged: 0, remarks: [] });
  });

  test('of the SIP thread alone names no event: it is a log by its header, or none', () => {
    expect(formatOf(bytes(...SIP))).toBeUndefined();
    expect(formatOf(bytes('Application type: TServer (1)', '', ...SIP))?.id).toBe('t-server');
    expect(read('Application type: TServer (1)', '', ...SIP).records).toEqual([]);
  });
});
