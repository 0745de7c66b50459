import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';

import { measuredBy } from '../src/check/adequacy/measured-by.ts';
import { walks } from '../src/check/interleaving.ts';
import { play } from '../src/check/play.ts';
import type { Played } from '../src/check/played.ts';
import { Player } from '../src/check/player.ts';
import { withSummary } from '../src/cli/bench/readme-table.ts';
import { switches } from '../src/cli/switches/switches.ts';
import { faultsSummarySchema } from '../src/formats/reports/faults-summary.ts';
import type { PlantedFault } from '../src/model/fault.ts';
import type { Input } from '../src/model/input.ts';
import { fingerprint } from '../src/store/fault-results.ts';
import { once } from './once.ts';

const read = (file: string): string =>
  readFileSync(fileURLToPath(new URL(file, import.meta.url)), 'utf8');

const LEAST_OF_STATE: Readonly<Record<string, number>> = { genesys: 30, uccx: 20 };

/** A step of a sort of its own: the input as recipes take it. */
interface Sample {
  readonly before: unknown;
  readonly asked: Input;
  readonly after: string;
}

/** How many steps there are of one sort: the same input, answered with the same events. */
const OF_ONE_SORT = 1;

/** For each configuration of these runs, steps of sorts that are not known from others. */
function* sorts(runs: readonly Played[]): Generator<readonly [config: unknown, Sample[]]> {
  const known = new Map<string, number>();
  for (const { exchange, scenario } of runs) {
    const player = new Player(exchange);
    const samples = scenario.inputs.flatMap((input) => {
      const slot = player.flight.findIndex((reference) => reference === input['reference']);
      const { before, after, answer, events } = player.play(input);
      const sort = [input.type, answer, ...events.map(({ event }) => event)].join();
      const count = (known.get(sort) ?? 0) + 1;
      if (count > OF_ONE_SORT) return [];
      known.set(sort, count);
      const asked = 'reference' in input ? { ...input, reference: slot + 1 } : input;
      return [{ before, asked, after: JSON.stringify(after) }];
    });
    if (samples.length > 0) yield [scenario.config, samples];
  }
}

describe.each(switches)('the faults of $name', (sw) => {
  const drawn = once(() => fc.sample(walks(sw), { seed: 1, numRuns: 500 }));

  test('are of its state in great number', () => {
    const ofState = sw.faults.filter((fault) => fault.ofState === true);
    expect(ofState.length).toBeGreaterThanOrEqual(LEAST_OF_STATE[sw.name] ?? 0);
  });

  test('leave the switch as it is unless they are of its state', () => {
    const samples = [...sorts(drawn().slice(0, 250))];
    const spoils = (fault: PlantedFault): boolean =>
      samples.some(([config, steps]) => {
        const exchange = sw.install(config, fault);
        return steps.some(
          ({ before, asked, after }) =>
            JSON.stringify(exchange.reduce(before, asked).state) !== after,
        );
      });
    const spoiling = sw.faults.filter(spoils).map(({ id }) => id);
    const ofState = sw.faults.filter((fault) => fault.ofState === true).map(({ id }) => id);
    expect(spoiling.filter((id) => !ofState.includes(id))).toEqual([]);
    // So few steps show most of those that are.
    expect(spoiling.length).toBeGreaterThan(ofState.length * 0.7);
  });

  test('do the same to a copy of the state that is changed in place and by reduce', () => {
    const unlike = sw.faults.filter((fault) =>
      drawn()
        .slice(0, 3)
        .some(({ scenario }) => {
          const { steps, exchange } = play(sw, scenario, { fault });
          // A step names a request by its ReferenceID, reduce by its place in flight.
          const comparable = steps.filter(({ input }) => input['reference'] === undefined);
          return comparable.some(({ before, after, input, events }) => {
            const { state, said } = exchange.reduce(before, input);
            const told = said.map(({ event }) => event);
            return (
              JSON.stringify(state) !== JSON.stringify(after) ||
              told.join() !== events.map(({ event }) => event).join()
            );
          });
        }),
    );
    expect(unlike.map(({ id }) => id)).toEqual([]);
  });

  test('are derived from just those attributes that its events carry', () => {
    const carried = new Set<string>();
    for (const { steps } of drawn()) {
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

/** Faults that come to nothing: whoever is muted hears nothing else in the same step that could overtake it. */
const NEVER_ACT = ['delay:EventMuteOn', 'delay:EventMuteOff'];

/** Inferred invariants whose faults others notice too: each says in one sentence what must hold of its operation. */
const SHOWN_OTHERWISE_TOO = [
  'consulted-party-has-an-end',
  'diverted-to-free-agent',
  'party-added-names-newcomer',
  'consulted-call-survives',
  'ended-call-holds-nobody',
  'ended-call-is-silent',
  'held-call-survives',
  'talks-on-one-call',
  'alternate-swaps',
  'reconnect-goes-back',
  'agent-events-in-order',
  'agent-leaves-calls-alone',
  'agent-stands-as-asked',
  'work-mode-fits-event',
  'observed-only-while-monitored',
  'observer-stays-observer',
  'mute-events-alternate',
  'out-of-service-starts-nothing',
];

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

  test('has nothing that is missed but what never acts', () => {
    expect(summaries.flatMap((one) => one.missed)).toEqual(NEVER_ACT);
  });

  test('has every fault made by hand as caught, and knows the shortest counterexample of 98 in 100', () => {
    expect(summaries.map(({ byHand: { caught } }) => caught)).toEqual(
      switches.map(({ faults: { length } }) => length),
    );
    for (const { byHand } of summaries) {
      expect(byHand.shortestKnown).toBeGreaterThanOrEqual(byHand.caught * 0.98);
    }
  });

  test('has no inferred invariant that others imply, but those of operations that always show in several ways', () => {
    const inferred = new Set(
      switches.flatMap((sw) =>
        sw.invariants
          .filter(({ basis }) => basis === 'inferred')
          .map(({ id }) => `${sw.name} ${id}`),
      ),
    );
    const implied = summaries.flatMap((one) => one.implied.map((id) => `${one.switch} ${id}`));
    const shown = implied.filter((one) => inferred.has(one)).map((one) => one.split(' ')[1]);
    expect(shown).toEqual(SHOWN_OTHERWISE_TOO);
  });

  test('leaves at most one fault in twenty open of those that matter', () => {
    for (const { classes } of summaries) {
      const matter = classes.caught + classes.open + classes.missed;
      expect(classes.open / matter).toBeLessThanOrEqual(0.05);
    }
  });
});
