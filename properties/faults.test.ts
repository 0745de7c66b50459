import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';

import { measuredBy } from '../src/check/adequacy/measured-by.ts';
import { walks } from '../src/check/interleaving.ts';
import { play } from '../src/check/play.ts';
import { withSummary } from '../src/cli/bench/readme-table.ts';
import { switches } from '../src/cli/switches.ts';
import { faultsSummarySchema } from '../src/formats/reports/faults-summary.ts';
import { fingerprint } from '../src/store/fault-results.ts';

const read = (file: string): string =>
  readFileSync(fileURLToPath(new URL(file, import.meta.url)), 'utf8');

const LEAST_OF_STATE: Readonly<Record<string, number>> = { genesys: 30, uccx: 20 };

describe.each(switches)('the faults of $name', (sw) => {
  const runs = fc.sample(walks(sw), { seed: 1, numRuns: 800 });

  test('are of its state in great number', () => {
    const ofState = sw.faults.filter((fault) => fault.ofState === true);
    expect(ofState.length).toBeGreaterThanOrEqual(LEAST_OF_STATE[sw.name] ?? 0);
  });

  test('leave the switch as it is unless they are of its state', () => {
    const spoiling = sw.faults.filter(
      (fault) =>
        fault.ofState !== true &&
        runs.slice(0, 100).some(({ scenario, steps }) => {
          const faulty = play(sw, scenario, { fault }).steps.at(-1)?.after;
          return JSON.stringify(faulty) !== JSON.stringify(steps.at(-1)?.after);
        }),
    );
    expect(spoiling.map(({ id }) => id)).toEqual([]);
  });

  test('are derived from just those attributes that its events carry', () => {
    const carried = new Set<string>();
    for (const { steps } of runs) {
      for (const { event, attributes } of steps.flatMap(({ events }) => events)) {
        for (const [name, value] of Object.entries(attributes)) {
          if (value !== undefined) carried.add(`${event} ${name.replace(/\[\d+\]$/u, '')}`);
        }
      }
    }
    const listed = Object.entries(sw.speech?.carried ?? {}).flatMap(([event, attributes]) =>
      attributes.map((name) => `${event} ${name}`),
    );
    expect([...carried].filter((one) => !listed.includes(one))).toEqual([]);
    // What comes about too rarely for these runs is listed all the same.
    expect(listed.filter((one) => !carried.has(one)).length).toBeLessThan(8);
  });
});

describe('the summary of the faults', () => {
  const summaries = z.array(faultsSummarySchema).parse(JSON.parse(read('faults.json')));

  test('is of the faults, invariants and words there are: npm run faults:summary measures anew', () => {
    expect(summaries.map((one) => [one.switch, one.fingerprint])).toEqual(
      switches.map((sw) => [sw.name, fingerprint(measuredBy(sw))]),
    );
  });

  test('stands in the README as it is', () => {
    const readme = read('../README.md');
    expect(withSummary(readme, summaries)).toBe(readme);
  });

  test('has nothing that is missed', () => {
    expect(summaries.map((one) => one.missed)).toEqual(summaries.map(() => []));
  });

  test('leaves at most one fault in twenty open of those that matter', () => {
    for (const { classes } of summaries) {
      const matter = classes.caught + classes.open + classes.missed;
      expect(classes.open / matter).toBeLessThanOrEqual(0.05);
    }
  });
});
