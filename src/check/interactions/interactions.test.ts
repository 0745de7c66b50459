import { describe, expect, test } from 'vitest';

import { genesys } from '../../genesys/index.ts';
import type { GenesysInput } from '../../genesys/vocabulary/inputs.ts';
import { alphabetOf } from '../explore/explore.ts';
import { play } from '../play.ts';
import { Player } from '../player.ts';
import { type Pair, encounters } from './encounters.ts';
import { interactions } from './interactions.ts';
import { possibleIn } from './possible.ts';

const config = genesys.readConfiguration({
  dns: [{ name: 'A' }, { name: 'B' }],
  calls: 1,
  inFlight: 0,
});

const without = ['link-lost', 'goes-out-of-service'];

const study = { name: 'two-phones', about: '', config, without, small: true };

const { signal } = new AbortController();

const studied = () =>
  possibleIn(genesys, study, {
    states: 100_000,
    isWanted: () => true,
    onProgress: () => undefined,
    signal,
  });

/** How many things happen in the longest runs that are listed. */
const LONGEST = 3;

const nameOf = ({ first, second }: Pair): string => `${first} ${second}`;

/** Everything that meets in runs of so many things, with the length of the shortest run. */
function listed(): ReadonlyMap<string, number> {
  const exchange = genesys.install(config);
  const alphabet = alphabetOf(exchange, without);
  const met = new Map<string, number>();
  let runs: readonly (readonly GenesysInput[])[] = [[]];
  for (let length = 1; length <= LONGEST; length += 1) {
    const next: (readonly GenesysInput[])[] = [];
    for (const inputs of runs.flatMap((run) => alphabet.map((input) => [...run, input]))) {
      const player = new Player(exchange);
      const steps = inputs.map((input) => player.playDrawn(input));
      if (steps.at(-1)?.before === player.state) continue;
      next.push(inputs);
      const scenario = { switch: 'genesys', config, inputs };
      for (const pair of encounters({ scenario, steps, exchange })) {
        if (!met.has(nameOf(pair))) met.set(nameOf(pair), length);
      }
    }
    runs = next;
  }
  return met;
}

describe('what meets', () => {
  test('is found in as few steps as in a list of all runs', async () => {
    const { met, isComplete } = await studied();
    const short = met.filter(({ when, witness }) => when === 'after' && witness.length <= LONGEST);
    expect(isComplete).toBe(true);
    expect(new Map(short.map((pair) => [nameOf(pair), pair.witness.length]))).toEqual(listed());
  });

  test('meets in its witness, at the step that is named', async () => {
    const { met } = await studied();
    expect(met.filter(({ when }) => when === 'meanwhile').length).toBeGreaterThan(20);
    for (const { witness, ...pair } of met) {
      const there = encounters(play(genesys, witness.scenario));
      expect(there).toContainEqual({ ...pair, step: witness.at });
    }
  });

  test('is told apart from what happens on calls that have nothing to do with each other', () => {
    const { steps, exchange, scenario } = play(genesys, {
      switch: 'genesys',
      config: genesys.readConfiguration({
        dns: ['A', 'B', 'C', 'D'].map((name) => ({ name })),
        inFlight: 0,
      }),
      inputs: [
        { type: 'dials', thisDN: 'A', otherDN: 'B' },
        { type: 'dials', thisDN: 'C', otherDN: 'D' },
        { type: 'arrives', connID: 1 },
        { type: 'hangs-up', thisDN: 'A', connID: 1 },
        { type: 'dials', thisDN: 'A', otherDN: 'B' },
      ],
    });
    expect(encounters({ steps, exchange, scenario })).toEqual([
      { first: 'dials', second: 'arrives', when: 'after', step: 2 },
      { first: 'dials', second: 'hangs-up', when: 'after', step: 3 },
      { first: 'arrives', second: 'hangs-up', when: 'after', step: 3 },
    ]);
  });

  test('is stopped where it is, once that is asked for', async () => {
    const stop = AbortSignal.abort();
    const options = { states: 1000, runs: 100, seed: 1, onProgress: () => undefined };
    const done = await interactions(genesys, [study], { ...options, signal: stop });
    expect(done).toMatchObject({ isStopped: true, studies: [], runs: 0, pairs: [] });
  });
});
