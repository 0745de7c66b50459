import { expect, test } from 'vitest';

import { genesys } from '../genesys/index.ts';
import { ConfigurationError } from '../model/errors.ts';
import { uccx } from '../uccx/index.ts';
import { scenarioOf } from './scenario-of.ts';

const config = { dns: [{ name: 'A' }] };

test.each([
  [null, 'not a scenario'],
  [{ switch: 'uccx', config: {}, inputs: [] }, 'switch: this is played on genesys, not on "uccx"'],
  [{ config }, 'inputs: not a list'],
  [{ config: { dns: [{}] }, inputs: [] }, 'config.dns[0].name: missing'],
  [{ config, inputs: [null] }, 'inputs[0]: expected object, received null'],
  [{ config, inputs: [{ type: 'dials' }] }, 'inputs[0].thisDN: missing'],
  [{ config, inputs: [], order: 7 }, 'order: genesys says everything in one order; leave it out'],
  [{ config, inputs: [], order: -1 }, 'order: not the number of an order'],
])('what is no scenario of the switch says where: %j', (written, message) => {
  expect(() => scenarioOf(genesys, written)).toThrow(ConfigurationError);
  expect(() => scenarioOf(genesys, written)).toThrow(message);
});

test('the order in which things are said needs no number', () => {
  const said = { config: { devices: [{ name: 'A', type: 'phone' }] }, inputs: [] };
  expect(scenarioOf(uccx, { ...said, order: 0 })).not.toHaveProperty('order');
  expect(scenarioOf(uccx, { ...said, order: 3 })).toMatchObject({ order: 3 });
});
