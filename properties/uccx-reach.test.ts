import { describe, expect, test } from 'vitest';

import { happenedAfterAll, missing, universe } from '../src/check/missing.ts';
import { uccx } from '../src/uccx/index.ts';
import { once } from './once.ts';
import { reaching } from './reaching.fixture.ts';

describe('the random runs on the Unified CCX contact centre', { timeout: 240_000 }, () => {
  const reached = once(() => reaching(uccx, 14_000));

  test('find nothing wrong with it', async () => {
    const { found } = await reached();
    expect(
      found.map(({ violation }) => `${violation.invariant.id}: ${violation.evidence}`),
    ).toEqual([]);
  });

  test('meet everything that can happen: answers, messages, states of parties and agents, races', async () => {
    const { coverage } = await reached();
    expect(missing(coverage, universe(uccx), uccx.cannotHappen)).toEqual([]);
  });

  test('never meet what is listed as impossible', async () => {
    const { coverage } = await reached();
    expect(happenedAfterAll(coverage, uccx.cannotHappen)).toEqual([]);
  });

  test('put every invariant to the test', async () => {
    const { invariants } = await reached();
    expect(invariants.filter(({ exercised }) => exercised === 0).map(({ id }) => id)).toEqual([]);
  });
});
