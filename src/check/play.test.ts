import { expect, test } from 'vitest';

import { genesys } from '../genesys/index.ts';
import { ConfigurationError } from '../model/errors.ts';
import type { Input } from '../model/input.ts';
import type { Switch } from '../model/switch.ts';
import { uccx } from '../uccx/index.ts';
import { play } from './play.ts';

/** Plays inputs as somebody without types would write them. */
const played = (sw: Switch, json: object, inputs: readonly Input[]) =>
  play(sw, { switch: sw.name, config: sw.readConfiguration(json), inputs });

const phone = { dns: [{ name: 'A' }] };
const agentPhone = { devices: [{ name: 'A', type: 'phone' }] };

test.each([
  ['zzz', 'no type of genesys input "zzz"'],
  ['toString', 'no type of genesys input "toString"'],
  ['TMakeCal', 'no type of genesys input "TMakeCal"; did you mean TMakeCall?'],
])('an input of the type %s, which there is not, is named', (type, message) => {
  const inputs = [{ type: 'link-lost' }, { type }];
  expect(() => played(genesys, phone, inputs)).toThrow(
    new ConfigurationError('inputs[1].type', message),
  );
});

test('what one switch knows another may not', () => {
  expect(() => played(uccx, agentPhone, [{ type: 'link-lost' }])).toThrow(
    new ConfigurationError('inputs[0].type', 'no type of uccx input "link-lost"'),
  );
});

test('an input that cannot be asked changes and says nothing', () => {
  const { steps } = played(genesys, phone, [{ type: 'answers', thisDN: 'A', connID: 1 }]);
  expect(steps.map(({ before, after, events }) => [before === after, events])).toEqual([
    [true, []],
  ]);
});

test('a configuration is read as a file has it', () => {
  const sw: Switch = genesys;
  const { scenario } = play(sw, { switch: 'genesys', config: phone, inputs: [] });
  expect(scenario.config).toEqual(sw.readConfiguration(phone));
});

test('a scenario of another switch is not played', () => {
  const sw: Switch = genesys;
  expect(() => play(sw, { switch: 'uccx', config: agentPhone, inputs: [] })).toThrow(
    new ConfigurationError('switch', 'this is played on genesys, not on "uccx"'),
  );
});

test('a fault of another switch is called one, where it stumbles', () => {
  const other: Switch = uccx;
  const sw: Switch = genesys;
  const config = { devices: [{ name: 'A', type: 'phone', agent: {} }] };
  const scenario = { switch: 'uccx', config, inputs: [{ type: 'goes-ready', thisDN: 'A' }] };
  const stumbled = sw.faults.flatMap((fault) => {
    try {
      play(other, scenario, { fault });
      return [];
    } catch (error) {
      return [error];
    }
  });
  expect(stumbled.length).toBeGreaterThan(0);
  for (const error of stumbled) expect(error).toBeInstanceOf(ConfigurationError);
});
