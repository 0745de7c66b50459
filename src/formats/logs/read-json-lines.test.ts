import { expect, test } from 'vitest';

import type { LogRecord } from './log-record.ts';
import { JsonLinesReader } from './read-json-lines.ts';

function attributesOf(attributes: unknown): unknown {
  const records: LogRecord[] = [];
  const reader = new JsonLinesReader((record) => records.push(record));
  const line = JSON.stringify({ to: 'A', event: 'EventRouteUsed', attributes });
  reader.read(new TextEncoder().encode(`${line}\n`));
  reader.end();
  return records.map(({ heard }) => heard.attributes);
}

test.each([0, '0', -1, 4_294_967_295])('ReferenceID %s is none', (ReferenceID) => {
  expect(attributesOf({ ConnID: '1', ReferenceID })).toEqual([{ ConnID: '1' }]);
});

test('a number is the text that it is written as', () => {
  expect(attributesOf({ ConnID: 1, ReferenceID: 2 })).toEqual([{ ConnID: '1', ReferenceID: '2' }]);
});
