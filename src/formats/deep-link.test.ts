import fc from 'fast-check';
import { expect, test } from 'vitest';

import { interleaving } from '../check/interleaving.ts';
import { genesys } from '../genesys/index.ts';
import type { Switch } from '../model/switch.ts';
import { uccx } from '../uccx/index.ts';
import { DeepLinkError, linkTo, situationIn } from './deep-link.ts';

const switches: readonly Switch[] = [genesys, uccx];

/** A link whose text is this JSON. */
const linkOf = (json: string): string => `v1.${Buffer.from(json).toString('base64url')}`;

test('any scenario of a switch comes back from its link as it was', () => {
  for (const sw of switches) {
    for (const { config, inputs } of fc.sample(interleaving(sw), { numRuns: 20, seed: 1 })) {
      const situation = { switch: sw.name, config, inputs };
      expect(situationIn(`#${linkTo(situation)}`)).toEqual(JSON.parse(JSON.stringify(situation)));
    }
  }
});

test('fault, order and names in any script survive', () => {
  const situation = {
    switch: 'genesys',
    config: { dns: [{ name: 'Zürich ☎ 1' }] },
    inputs: [{ type: 'dials', thisDN: 'Zürich ☎ 1', otherDN: '日本' }],
    fault: 'double-released',
    order: 7,
  };
  const link = linkTo(situation) ?? '';
  expect(link).toMatch(/^v1\.[\w-]+$/u);
  expect(situationIn(link)).toEqual(situation);
});

test.each([
  ['', 'does not begin with v1.'],
  ['v2.e30', 'does not begin with v1.'],
  ['v1.', 'damaged'],
  ['v1.%%%', 'damaged'],
  ['v1.A', 'damaged'],
  ['v1._w', 'damaged'],
  [linkOf('{"switch":"genesys"'), 'damaged'],
  [linkOf('[]'), 'of another shape'],
  [linkOf('{"switch":"genesys","config":{},"inputs":[{"type":7}]}'), 'inputs.0.type is wrong'],
  [linkOf('{"switch":"genesys","config":[],"inputs":[]}'), 'config is wrong'],
  [linkOf('{"switch":"genesys","config":{},"inputs":[],"more":1}'), 'of another shape'],
  [linkOf('{"switch":"genesys","config":{"__proto__":{}},"inputs":[]}'), 'no configuration has'],
  [
    linkOf(`{"switch":"genesys","config":${'{"a":'.repeat(40)}1${'}'.repeat(40)},"inputs":[]}`),
    'no configuration has',
  ],
  [`v1.${'A'.repeat(200_000)}`, 'more than 100000'],
])('%s is refused: %s', (link, reason) => {
  expect(() => situationIn(link)).toThrow(DeepLinkError);
  expect(() => situationIn(link)).toThrow(reason);
});

test('a situation too long for a link has none', () => {
  const inputs = Array.from({ length: 5000 }, () => ({ type: 'link-lost', note: 'x'.repeat(20) }));
  expect(linkTo({ switch: 'genesys', config: {}, inputs })).toBeUndefined();
});
