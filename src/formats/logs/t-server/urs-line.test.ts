import { expect, test } from 'vitest';

import { LogHearing } from '../../../check/trace/log-hearing.ts';
import { genesys } from '../../../genesys/index.ts';
import { formatOf, LOG_FORMATS } from '../log-formats.ts';

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
