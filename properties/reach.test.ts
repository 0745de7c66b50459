import { describe, expect, test } from 'vitest';

import { happenedAfterAll, missing, universe } from '../src/check/missing.ts';
import { genesys } from '../src/genesys/index.ts';
import { once } from './once.ts';
import { reaching } from './reaching.fixture.ts';

/** Something happened while a request was in flight. */
const isRace = (item: string): boolean => item.includes(' in flight, ');

describe('the random runs on the Genesys switch', { timeout: 240_000 }, () => {
  const reached = once(() => reaching(genesys, 16_000));

  test('find nothing wrong with it', async () => {
    const { found } = await reached();
    expect(
      found.map(({ violation }) => `${violation.invariant.id}: ${violation.evidence}`),
    ).toEqual([]);
  });

  test('meet everything that can happen: answers, events, party states, interruption points', async () => {
    const { coverage } = await reached();
    const never = missing(coverage, universe(genesys), genesys.cannotHappen);
    expect(never.filter((item) => !isRace(item))).toEqual([]);
  });

  test('meet 99 of 100 races of a request in flight with anything else', async () => {
    const { coverage } = await reached();
    const never = missing(coverage, universe(genesys), genesys.cannotHappen).filter(isRace);
    expect(never.length).toBeLessThan(universe(genesys).filter(isRace).length / 100);
  });

  test('never meet what is listed as impossible', async () => {
    const { coverage } = await reached();
    expect(happenedAfterAll(coverage, genesys.cannotHappen)).toEqual([]);
  });

  test('put every invariant to the test', async () => {
    const { invariants } = await reached();
    expect(invariants.filter(({ exercised }) => exercised === 0).map(({ id }) => id)).toEqual([]);
  });
});
