import { expect, test } from 'vitest';

import { genesys } from '../../genesys/index.ts';
import { genesysDesk } from './genesys-desk.ts';

test('the page shows how agents stand, at the phones where they log in', () => {
  const config = genesys.readConfiguration({
    dns: [{ name: 'A', agent: true }, { name: 'B', agent: true }, { name: 'C' }],
    inFlight: 0,
  });
  const exchange = genesys.install(config);
  const { state } = exchange.reduce(exchange.initial, {
    type: 'logs-in',
    thisDN: 'A',
    workMode: 'ManualIn',
  });
  expect(genesysDesk.board(config, state, []).agents).toEqual([
    { name: 'A', state: 'Ready, ManualIn', about: [] },
    { name: 'B', state: 'logged out', about: [] },
  ]);
});
