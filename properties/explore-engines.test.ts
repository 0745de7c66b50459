import { describe, expect, test } from 'vitest';

import { calls } from '../src/calls/index.ts';
import { genesys } from '../src/genesys/index.ts';
import { explore } from '../src/check/explore/explore.ts';
import { type Operation, requestsOf, unsupported } from '../src/genesys/vocabulary/operations.ts';
import { uccx } from '../src/uccx/index.ts';
import { STAYING } from '../src/uccx/studies.ts';
import type { Switch } from '../src/model/switch.ts';
import { type Case, summary } from './exploring.fixture.ts';

const caseOf =
  (sw: Switch) =>
  (name: string, json: object, without: readonly string[]): Case => ({
    sw,
    name,
    study: { config: sw.readConfiguration(json), without },
  });

const genesysWith = caseOf(genesys);
const uccxWith = caseOf(uccx);

/** An agent who is Ready, somebody outside, and the agent's client, which alone asks. */
const agentAndOutside = [
  { name: 'A', type: 'phone', agent: { starts: 'ready' } },
  { name: 'X', type: 'external' },
];

const phones = [{ name: 'A' }, { name: 'B' }];

const outside = { name: 'X', type: 'external' };

/** What a Genesys switch can do beyond the basic requests, each in a study that is gone through in a second or two. */
const OPERATIONS: readonly { readonly operation: Operation; readonly dns: readonly object[] }[] = [
  { operation: 'muting', dns: phones },
  { operation: 'redirection', dns: [...phones, outside] },
  { operation: 'predictive-dialing', dns: [{ name: 'Q', type: 'acd-queue' }, outside] },
  { operation: 'agents', dns: [{ name: 'A', agent: true }] },
];

/** Small enough for the plain engine. */
const SMALL: readonly Case[] = [
  caseOf(calls)(
    'three phones and two calls',
    { phones: ['7001', '7002', '7003'], calls: 2, outOfService: 1 },
    [],
  ),
  genesysWith(
    'one phone and a routing point',
    {
      dns: [{ name: 'A' }, { name: 'RP', type: 'routing-point' }],
      operations: [],
      calls: 1,
      inFlight: 1,
    },
    ['link-lost', 'goes-out-of-service', 'times-out'],
  ),
  genesysWith(
    'two phones, requests carried out at once',
    { dns: [{ name: 'A' }, { name: 'B' }], operations: [], calls: 1, inFlight: 0 },
    ['link-lost', 'goes-out-of-service'],
  ),
  uccxWith(
    'a call to a CSQ with one agent',
    {
      devices: [
        ...agentAndOutside,
        { name: 'T', type: 'trigger' },
        { name: 'P', type: 'cti-port' },
      ],
      bridges: [],
      calls: 1,
      inFlight: 0,
    },
    [...STAYING, 'reserves-contact'],
  ),
  uccxWith(
    'an outbound contact',
    { devices: agentAndOutside, bridges: [], calls: 1, inFlight: 0 },
    STAYING,
  ),
];

describe.each(SMALL)('the fast engine on $name', (small) => {
  test('goes through the same states and steps as the plain one', async () => {
    expect(await summary(small)).toEqual(await summary(small, { engine: 'plain' }));
  });

  test('takes every step as the plain one does', async () => {
    expect((await explore(small.sw, small.study, { engine: 'verified' })).ending).toBe('complete');
  });
});

test.each(OPERATIONS)(
  'with symmetry, the fast engine takes every step of $operation as the plain one does',
  async ({ operation, dns }) => {
    const json = { dns, operations: [operation], calls: 1, inFlight: 0 };
    const without = [...unsupported([operation]), 'link-lost', 'goes-out-of-service', 'is-parked'];
    const { sw, study } = genesysWith(operation, json, without);
    const { ending, coverage } = await explore(sw, study, { engine: 'verified', symmetry: true });
    expect(ending).toBe('complete');
    const carriedOut = requestsOf(operation).filter(
      (type) => (coverage.inputs.get(type)?.accepted ?? 0) > 0,
    );
    expect(carriedOut).toEqual(requestsOf(operation));
  },
);
