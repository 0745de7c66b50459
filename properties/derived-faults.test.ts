import { describe, expect, test } from 'vitest';

import { leftOpenFor } from '../src/check/adequacy/examine.ts';
import { FaultRuns } from '../src/check/adequacy/measure.ts';
import { whyPermitted } from '../src/check/adequacy/permitted.ts';
import { systematicFaults } from '../src/check/adequacy/systematic-faults.ts';
import { switches } from '../src/cli/switches/switches.ts';

/** So few runs that a fault may hardly act in them. */
const RUNS = 25;

/** Where it acts in as many, it is noticed, or need not be. */
const OFTEN = 6;

describe.each(switches)('random walks on $name notice', (sw) => {
  const faults = systematicFaults(sw);
  const events = [...new Set(faults.map(({ event }) => event))];
  const runs = new FaultRuns(sw, { seed: 1, runs: RUNS, states: 0 });

  test.each(events)('whatever is wrong with %s', (event) => {
    const missed = faults.filter((fault) => {
      const isOpen = leftOpenFor(fault.id, sw.speech?.leftOpen ?? []) !== undefined;
      if (fault.event !== event || isOpen) return false;
      const { acted, shown, unnoticed: scenarios } = runs.measure(fault, 1);
      if (acted < OFTEN || shown !== undefined) return false;
      return whyPermitted(sw, { fault, scenarios }) === undefined;
    });
    expect(missed.map(({ id }) => id)).toEqual([]);
  });
});
