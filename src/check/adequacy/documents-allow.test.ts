import { expect, test } from 'vitest';

import { genesys } from '../../genesys/index.ts';
import { documentsAllow } from './documents-allow.ts';
import { systematicFaults } from './systematic-faults.ts';

const unsaid = systematicFaults(genesys).find(
  ({ id }) => id === 'EventNetworkReached.OtherDN:dropped',
);
if (unsaid === undefined) throw new RangeError('no such fault');

test('what a mark of the printed tables makes optional may be left out', () => {
  expect(documentsAllow(genesys, unsaid)).toBe(
    'the tables of genesys/routed-outbound-call, genesys/outbound-call allow it',
  );
});

test('a table that no vendor prints allows nothing', () => {
  const scenarios = genesys.documents.scenarios.map((scenario) =>
    scenario.id === 'genesys/outbound-call'
      ? { ...scenario, sourcing: 'field model' as const }
      : scenario,
  );
  const sw = { ...genesys, documents: { ...genesys.documents, scenarios } };
  expect(documentsAllow(sw, unsaid)).toBe('the tables of genesys/routed-outbound-call allow it');
});
