import { describe, expect, test } from 'vitest';

import { campaign } from '../src/check/campaign.ts';
import { happenedAfterAll, missing, universe } from '../src/check/missing.ts';
import { genesys } from '../src/genesys/index.ts';

/** As many runs as make sure that nothing that can happen is left out. */
const RUNS = 12_000;

describe('the random runs on the Genesys switch', async () => {
  const { coverage, invariants, found } = await campaign(genesys, { runs: RUNS, seed: 1 });

  test('find nothing wrong with it', () => {
    expect(
      found.map(({ violation }) => `${violation.invariant.id}: ${violation.evidence}`),
    ).toEqual([]);
  });

  test('meet everything that can happen: answers, events, party states, races, interruption points', () => {
    expect(missing(coverage, universe(genesys), genesys.cannotHappen)).toEqual([]);
  });

  test('never meet what is listed as impossible', () => {
    expect(happenedAfterAll(coverage, genesys.cannotHappen)).toEqual([]);
  });

  test('put every invariant to the test', () => {
    expect(invariants.filter(({ exercised }) => exercised === 0).map(({ id }) => id)).toEqual([]);
  });
});
