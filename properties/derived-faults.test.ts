import { describe, expect, test } from 'vitest';

import { leftOpenFor } from '../src/check/adequacy/examine.ts';
import { FaultRuns } from '../src/check/adequacy/measure.ts';
import { whyPermitted } from '../src/check/adequacy/permitted.ts';
import { systematicFaults } from '../src/check/adequacy/systematic-faults.ts';
import { switches } from '../src/cli/switches.ts';

/** So few runs that a fault may not act in them; where it acts it is noticed, or need not be. */
const RUNS = 60;

describe.each(switches)('random walks on $name notice', (sw) => {
  const faults = systematicFaults(sw);
  const events = [...new Set(faults.map(({ event }) => event))];
  const runs = new FaultRuns(sw, { seed: 1, runs: RUNS, states: 0 });

  test.each(events)('whatever is wrong with %s', (event) => {
    const missed = faults.filter((fault) => {
      if (fault.event !== event) return false;
      const { acted, shown, unnoticed: scenarios } = runs.measure(fault, 1);
      if (acted === 0 || shown !== undefined) return false;
      const isOpen = leftOpenFor(fault.id, sw.speech?.leftOpen ?? []) !== undefined;
      return !isOpen && whyPermitted(sw, { fault, scenarios }) === undefined;
    });
    expect(missed.map(({ id }) => id)).toEqual([]);
  });
});
