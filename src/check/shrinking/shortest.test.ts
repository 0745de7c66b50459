import { describe, expect, test } from 'vitest';

import { genesys } from '../../genesys/index.ts';
import type { Configuration } from '../../genesys/vocabulary/configuration.ts';
import type { GenesysInput } from '../../genesys/vocabulary/inputs.ts';
import type { Scenario } from '../../model/scenario.ts';
import { uccx } from '../../uccx/index.ts';
import type { UCCXInput } from '../../uccx/vocabulary/inputs.ts';
import { isShortest, shortest } from './shortest.ts';
import { shrink } from './shrink.ts';

const configured = (inFlight: number) =>
  genesys.readConfiguration({
    dns: [{ name: 'A' }, { name: 'B' }, { name: 'C' }],
    calls: 2,
    inFlight,
  });

const asked = (fault: string) => {
  const planted = genesys.faults.find(({ id }) => id === fault);
  const invariant = genesys.invariants.find(({ id }) => id === planted?.breaks);
  if (planted === undefined || invariant === undefined) throw new Error(`no fault ${fault}`);
  return { fault: planted, invariant };
};

const scenario = (
  inputs: readonly GenesysInput[],
  inFlight = 0,
): Scenario<Configuration, GenesysInput> => ({
  switch: 'genesys',
  config: configured(inFlight),
  inputs,
});

/** A call that is answered before it ends, as it need not be. */
const roundabout: readonly GenesysInput[] = [
  { type: 'dials', thisDN: 'A', otherDN: 'B' },
  { type: 'arrives', connID: 1 },
  { type: 'answers', thisDN: 'B', connID: 1 },
  { type: 'hangs-up', thisDN: 'A', connID: 1 },
];

describe('the shortest scenario', () => {
  test('is found by inputs of other types too, and is certified', () => {
    const shrinking = asked('double-released');
    const shrunk = shrink(genesys, scenario(roundabout), shrinking);
    if (shrunk === undefined) throw new Error('nothing broken');
    expect(shrunk.scenario.inputs).toHaveLength(4);
    expect(isShortest(genesys, shrunk, shrinking)).toBe(false);

    const { broken, certified } = shortest(genesys, shrunk, shrinking);
    expect(broken.scenario.inputs.map(({ type }) => type)).toEqual([
      'dials',
      'arrives',
      'TClearCall',
    ]);
    expect(certified).toBe(true);
    expect(isShortest(genesys, broken, shrinking)).toBe(true);
  });

  test('is not certified where there was no time to go through everything', () => {
    const shrinking = asked('double-released');
    const shrunk = shrink(genesys, scenario(roundabout), shrinking);
    if (shrunk === undefined) throw new Error('nothing broken');
    expect(shortest(genesys, shrunk, { ...shrinking, states: 3 })).toEqual({
      broken: shrunk,
      certified: false,
    });
    expect(isShortest(genesys, shrunk, { ...shrinking, states: 3 })).toBe(false);
  });

  test('is not one that goes on after the invariant broke', () => {
    const shrinking = asked('dialing-without-number');
    const broken = shrink(
      genesys,
      scenario([{ type: 'dials', thisDN: 'A', otherDN: 'B' }]),
      shrinking,
    );
    if (broken === undefined) throw new Error('nothing broken');
    expect(isShortest(genesys, broken, shrinking)).toBe(true);
    const longer = { ...broken.scenario, inputs: roundabout };
    expect(isShortest(genesys, { ...broken, scenario: longer }, shrinking)).toBe(false);
  });
});

test('requests that were in flight are carried out at once where that does too', () => {
  const shrunk = shrink(
    genesys,
    scenario(
      [
        { type: 'dials', thisDN: 'A', otherDN: 'B' },
        { type: 'arrives', connID: 1 },
        { type: 'answers', thisDN: 'B', connID: 1 },
        { type: 'TInitiateConference', thisDN: 'A', connID: 1, otherDN: 'C' },
        { type: 'carried-out', reference: 1 },
        { type: 'arrives', connID: 2 },
        { type: 'answers', thisDN: 'C', connID: 2 },
        { type: 'TCompleteConference', thisDN: 'A', connID: 1, consultConnID: 2 },
        { type: 'carried-out', reference: 2 },
      ],
      1,
    ),
    asked('party-changed-twice'),
  );
  expect(shrunk?.scenario.inputs.map(({ type }) => type)).toEqual([
    'dials',
    'arrives',
    'answers',
    'TInitiateConference',
    'arrives',
    'answers',
    'TCompleteConference',
  ]);
});

test('what is heard in an order of its own is not certified, and is first looked for as it is said', () => {
  const fault = uccx.faults.find(({ id }) => id === 'next-state-while-reserved');
  const invariant = uccx.invariants.find(({ id }) => id === fault?.breaks);
  if (invariant === undefined || fault === undefined) throw new Error('no such fault');
  const config = uccx.readConfiguration({
    devices: [
      { name: 'B', type: 'phone', agent: { starts: 'ready' } },
      { name: 'X', type: 'external' },
    ],
  });
  const inputs = [{ type: 'reserves-contact', thisDN: 'B', otherDN: 'X' } as const];
  const broken = shrink(uccx, { switch: 'uccx', config, inputs }, { invariant, fault });
  if (broken === undefined) throw new Error('nothing broken');
  expect(isShortest(uccx, broken, { invariant, fault })).toBe(true);
  const ordered = { ...broken, scenario: { ...broken.scenario, order: 7 } };
  expect(isShortest(uccx, ordered, { invariant, fault })).toBe(false);
  const { broken: found, certified } = shortest(uccx, ordered, { invariant, fault });
  expect(found.scenario.order).toBeUndefined();
  expect(certified).toBe(true);
});

test('an agent who goes ready first is ready from the beginning where that does too', () => {
  const fault = uccx.faults.find(({ id }) => id === 'next-state-while-reserved');
  const invariant = uccx.invariants.find(({ id }) => id === fault?.breaks);
  if (invariant === undefined || fault === undefined) throw new Error('no such fault');
  const config = uccx.readConfiguration({
    devices: [
      { name: 'B', type: 'phone', agent: { starts: 'not-ready' } },
      { name: 'X', type: 'external' },
    ],
  });
  const inputs = [
    { type: 'goes-ready', thisDN: 'B' },
    { type: 'reserves-contact', thisDN: 'B', otherDN: 'X' },
  ] as const;
  const shrunk = shrink(uccx, { switch: 'uccx', config, inputs }, { invariant, fault });
  expect(shrunk?.scenario.inputs.map(({ type }) => type)).toEqual(['reserves-contact']);
});

test('one input is the shortest there can be', () => {
  const fault = uccx.faults.find(({ id }) => id === 'off-hook-before-begin');
  const invariant = uccx.invariants.find(({ id }) => id === fault?.breaks);
  if (invariant === undefined || fault === undefined) throw new Error('no such fault');
  const config = uccx.readConfiguration({
    devices: [
      { name: 'A', type: 'phone', agent: {} },
      { name: 'T', type: 'trigger', csq: 1 },
    ],
    calls: 1,
    inFlight: 0,
  });
  const dialed: UCCXInput = { type: 'dials', thisDN: 'A', otherDN: 'T' };
  const shrunk = shrink(uccx, { switch: 'uccx', config, inputs: [dialed] }, { invariant, fault });
  if (shrunk === undefined) throw new Error('nothing broken');
  expect(shortest(uccx, shrunk, { invariant, fault })).toEqual({ broken: shrunk, certified: true });
});
