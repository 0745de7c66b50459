import { describe, expect, test } from 'vitest';

import { interactions } from '../src/check/interactions/interactions.ts';
import type { Two } from '../src/check/interactions/possible.ts';
import { interactionsReport, signOf } from '../src/formats/reports/interactions-report.ts';
import { genesys } from '../src/genesys/index.ts';
import { interactionStudies } from '../src/genesys/interaction-studies.ts';
import { once } from './once.ts';

/** As much of a study as is gone through in half a second. */
const STATES = 1000;

const studies = interactionStudies.filter(({ name }) => name === 'transfer-on-phones');

const quiet = { onProgress: () => undefined, signal: new AbortController().signal };

const met = once(() =>
  interactions(genesys, studies, { ...quiet, states: STATES, runs: 50, seed: 1 }),
);

const broken = async (id: string, only: Two) => {
  const fault = genesys.faults.find((one) => one.id === id);
  expect(fault).toBeDefined();
  const options = { ...quiet, states: STATES, runs: 0, seed: 1, fault, only };
  const { pairs } = await interactions(genesys, studies, options);
  return pairs
    .filter(({ first, second }) => first === only.first && second === only.second)
    .map((pair) => pair.broken?.violation.invariant.id);
};

describe('what meets while calls are transferred', () => {
  test('is met in random runs, all of it', async () => {
    const pairs = interactionsReport(await met()).pairs.filter(({ witness }) => witness !== null);
    expect(pairs.length).toBeGreaterThan(200);
    expect(pairs.filter((pair) => signOf(pair) === 'unmet')).toEqual([]);
  });

  test('breaks nothing', async () => {
    const { pairs, found } = await met();
    expect(pairs.filter((pair) => pair.broken !== undefined)).toEqual([]);
    expect(found).toEqual([]);
  });

  test.each([
    ['failed-transfer-untold', 'TMuteTransfer', 'destination-busy', 'one-terminal-event'],
    ['left-behind-stays-called', 'TInitiateTransfer', 'TCompleteTransfer', 'roles-consistent'],
    [
      'transferring-party-released-once',
      'TInitiateTransfer',
      'TCompleteTransfer',
      'who-transfers-is-released',
    ],
  ])('with %s, %s and then %s breaks %s', async (fault, first, second, invariant) => {
    expect(await broken(fault, { first, second })).toContain(invariant);
  });

  test('with failed-transfer-untold, TMuteTransfer and then hangs-up breaks nothing', async () => {
    const two = { first: 'TMuteTransfer', second: 'hangs-up' };
    expect(new Set(await broken('failed-transfer-untold', two))).toEqual(new Set([undefined]));
  });
});
