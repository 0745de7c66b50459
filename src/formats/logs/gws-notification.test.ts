import { expect, test } from 'vitest';

import { formatOf } from './log-formats.ts';
import type { LogRecord } from './log-record.ts';
import { JsonLinesReader } from './read-json-lines.ts';

const notification = (state: string, more: object = {}): string =>
  JSON.stringify({
    notificationType: 'StatusChange',
    call: { connId: '006c03a7194aa001', state, callType: 'Internal', participants: ['1001'] },
    phoneNumber: '1002',
    messageType: 'CallStateChangeMessage',
    metrics: { eventProcessing: { serverGenerationTimestamp: 1_769_469_354_192 } },
    ...more,
  });

function read(...lines: readonly string[]): { records: LogRecord[]; damaged: number } {
  const records: LogRecord[] = [];
  const reader = new JsonLinesReader((record) => records.push(record));
  reader.read(new TextEncoder().encode(lines.join('\n')));
  reader.end();
  return { records, damaged: reader.notes.damaged };
}

test('notifications of Web Services say what a party heard, by where it stands', () => {
  const states = ['Ringing', 'Established', 'Held', 'Established', 'Established', 'Released'];
  const { records } = read(...states.map((state) => notification(state)));
  expect(records.map(({ heard }) => heard.name)).toEqual([
    'EventRinging',
    'EventEstablished',
    'EventHeld',
    'EventRetrieved',
    'EventReleased',
  ]);
  expect(records[0]).toMatchObject({
    heard: {
      to: '1002',
      attributes: { ConnID: '006c03a7194aa001', OtherDN: '1001', CallType: 'Internal' },
    },
    at: 1_769_469_354_192,
    isBrief: true,
  });
});

test('notifications of other things are passed over', () => {
  const { records, damaged } = read(
    notification('Ringing', { messageType: 'DnStateChanged' }),
    notification('Completed'),
    notification('Ringing', { call: { state: 'Ringing' } }),
  );
  expect(records).toEqual([]);
  expect(damaged).toBe(0);
});

test('notifications are read as their channel delivers them, several on a line', () => {
  const delivered = ['Ringing', 'Established'].map((state) => ({
    channel: '/v2/me/calls',
    data: JSON.parse(notification(state)) as unknown,
  }));
  const line = JSON.stringify([...delivered, { channel: '/meta/connect', successful: true }]);
  expect(formatOf(new TextEncoder().encode(line))?.id).toBe('jsonl');
  const { records, damaged } = read(line, '[1]');
  expect(records.map(({ heard, line: at }) => [heard.name, at])).toEqual([
    ['EventRinging', 1],
    ['EventEstablished', 1],
  ]);
  expect(damaged).toBe(1);
});
