import { expect, test } from 'vitest';

import { LogHearing } from '../../../check/trace/log-hearing.ts';
import { genesys } from '../../../genesys/index.ts';
import { formatOf, LOG_FORMATS } from '../log-formats.ts';
import { ursRecord } from './urs-line.ts';

const LINES = [
  '16:56:45.100_T_I_006c02462a161006 [14:0c] EventRouteRequest(normal) is received for tserver TServer[AvayaSwitch] (this dn=9001)',
  '    _I_I_006c02462a161006 [09:04] something of the strategy',
  '16:56:45.834_T_I_006c02462a161006 [14:0c] EventRouteUsed(normal) is received for tserver TServer[AvayaSwitch] (this dn=9001)',
].join('\n');

test('a log of the Universal Routing Server tells events without their attributes: no rule is applied', () => {
  const bytes = new TextEncoder().encode(LINES);
  expect(formatOf(bytes)?.id).toBe('t-server');
  const hearing = new LogHearing([genesys]);
  const seen: unknown[] = [];
  const reader = LOG_FORMATS.find(({ id }) => id === 't-server')?.reader((record) => {
    seen.push([record.heard.name, record.heard.to, record.line, record.at]);
    hearing.hear(record, true);
  });
  reader?.read(bytes);
  reader?.end();
  const at = (16 * 60 + 56) * 60_000 + 45_000;
  expect(seen).toEqual([
    ['EventRouteRequest', '9001', 1, at + 100],
    ['EventRouteUsed', '9001', 3, at + 834],
  ]);
  expect(hearing.found()).toMatchObject({ broken: 0, brief: { count: 2, line: 1 } });
});

test('it tells what it sends for virtual queues by the numbers of events', () => {
  const line =
    '16:56:45.839_M_I_006c02462a161006 [10:17] sending event 58 for vq Sales_VQ (agent 1001)';
  expect(ursRecord(line, 7, 5)).toMatchObject({
    heard: {
      name: 'EventDiverted',
      to: 'Sales_VQ',
      attributes: { ConnID: '006c02462a161006', ThisDN: 'Sales_VQ' },
    },
    line: 7,
    at: 5,
    isBrief: true,
  });
  expect(ursRecord(line.replace('58', '9999'), 7, 5)).toBeUndefined();
});

test('its requests and what it receives in full have their attributes below', () => {
  const bytes = new TextEncoder().encode(
    [
      '16:56:45.100_I_I_006c02462a161006 [07:07] request to 65200(TServer) message RequestRouteCall',
      "\tAttributeThisDN\t'9001'",
      '\tAttributeConnID\t006c02462a161006',
      '\tAttributeReferenceID\t12',
      '16:56:45.200 received from 65200(TServer)host:5001(fd=648) message EventRouteUsed',
      "\tAttributeThisDN\t'9001'",
      '\tAttributeReferenceID\t12',
      '',
    ].join('\n'),
  );
  const seen: unknown[] = [];
  const reader = formatOf(bytes)?.reader(({ heard: { kind, name, attributes }, client }) =>
    seen.push([kind, name, attributes['ReferenceID'], client]),
  );
  reader?.read(bytes);
  reader?.end();
  expect(seen).toEqual([
    ['request', 'TRouteCall', '12', 'TServer'],
    ['event', 'EventRouteUsed', '12', 'TServer'],
  ]);
});
