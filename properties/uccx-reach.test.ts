import { describe, expect, test } from 'vitest';

import { campaign } from '../src/check/campaign.ts';
import { happenedAfterAll, missing, universe } from '../src/check/missing.ts';
import { uccx } from '../src/uccx/index.ts';

/** As many runs as make sure that nothing that can happen is left out. */
const RUNS = 14_000;

describe('the random runs on the Unified CCX contact centre', async () => {
  const { coverage, invariants, found } = await campaign(uccx, { runs: RUNS, seed: 1 });

  test('find nothing wrong with it', () => {
    expect(
      found.map(({ violation }) => `${violation.invariant.id}: ${violation.evidence}`),
    ).toEqual([]);
  });

  test('meet everything that can happen: answers, messages, states of parties and agents, races', () => {
    expect(missing(coverage, universe(uccx), uccx.cannotHappen)).toEqual([]);
  });

  test('never meet what is listed as impossible', () => {
    expect(happenedAfterAll(coverage, uccx.cannotHappen)).toEqual([]);
  });

  test('put every invariant to the test', () => {
    expect(invariants.filter(({ exercised }) => exercised === 0).map(({ id }) => id)).toEqual([]);
  });
});
