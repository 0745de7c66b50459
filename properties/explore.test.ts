import { describe, expect, test } from 'vitest';

import { calls } from '../src/calls/index.ts';
import { studies as callsStudies } from '../src/calls/studies.ts';
import { dice } from '../src/check/walking/dice.ts';
import { type Exploring, alphabetOf, explore } from '../src/check/explore/explore.ts';
import { graphOf } from '../src/check/explore/graph.ts';
import { walk } from '../src/check/walking/walk.ts';
import { genesys } from '../src/genesys/index.ts';
import { studies as genesysStudies } from '../src/genesys/studies.ts';
import type { Study } from '../src/model/study.ts';
import type { Switch } from '../src/model/switch.ts';

interface Case {
  readonly sw: Switch;
  readonly study: Pick<Study, 'config' | 'without'>;
  readonly name: string;
}

const studyOf = (name: string): Study => {
  const found = [...callsStudies, ...genesysStudies].find((study) => study.name === name);
  if (found === undefined) throw new RangeError(name);
  return found;
};

const genesysWith = (name: string, json: object, without: readonly string[] = []): Case => ({
  sw: genesys,
  name,
  study: { config: genesys.readConfiguration(json), without },
});

/** Small enough for the plain engine. */
const SMALL: readonly Case[] = [
  { sw: calls, name: 'calls 3-2-1', study: studyOf('3-2-1') },
  genesysWith(
    'one phone and a routing point',
    {
      dns: [{ name: 'A' }, { name: 'RP', type: 'routing-point' }],
      calls: 1,
      inFlight: 1,
    },
    ['link-lost', 'goes-out-of-service', 'times-out'],
  ),
  genesysWith(
    'two phones, requests carried out at once',
    { dns: [{ name: 'A' }, { name: 'B' }], calls: 1, inFlight: 0 },
    ['link-lost', 'goes-out-of-service'],
  ),
];

const summary = async ({ sw, study }: Case, options: Exploring = {}) => {
  const { ending, states, switchStates, transitions, depth, found, exercised, coverage } =
    await explore(sw, study, options);
  return {
    ending,
    states,
    switchStates,
    transitions,
    depth,
    found: found.map(({ invariant, trace }) => `${invariant} ${trace.steps.length}`).toSorted(),
    exercised: [...exercised].toSorted(),
    inputs: Object.fromEntries(coverage.inputs),
    events: Object.fromEntries(coverage.events),
    crossings: [...coverage.crossings.keys()].toSorted(),
    standings: [...coverage.standings.keys()].toSorted(),
    races: [...coverage.races]
      .flatMap(([request, types]) => [...types.keys()].map((type) => `${request} ${type}`))
      .toSorted(),
  };
};

describe.each(SMALL)('the fast engine on $name', (small) => {
  test('goes through the same states and steps as the plain one', async () => {
    expect(await summary(small)).toEqual(await summary(small, { engine: 'plain' }));
  });

  test('takes every step as the plain one does', async () => {
    expect((await explore(small.sw, small.study, { engine: 'verified' })).ending).toBe('complete');
  });
});

describe('on the small exchange', () => {
  test('five phones and two calls have the states and steps that Spin, TLC and Quint count', async () => {
    const { states, transitions, ending } = await explore(calls, studyOf('5-2-1'));
    expect({ states, transitions, ending }).toEqual({
      states: 22_160,
      transitions: 303_410,
      ending: 'complete',
    });
  });

  test.each(calls.faults)(
    'the fault $id is found with a scenario as short as the plain engine finds',
    async (fault) => {
      const sw: Switch = calls;
      const small = { sw, name: fault.id, study: studyOf('3-2-1') };
      const fast = await summary(small, { fault, depth: 8 });
      expect(fast.found).toEqual(
        (await summary(small, { fault, depth: 8, engine: 'plain' })).found,
      );
      expect(fast.found.join()).toContain(fault.breaks);
    },
  );

  test('a bound on the depth is said, and nothing beyond it is found', async () => {
    const { ending, depth } = await explore(calls, studyOf('5-2-1'), { depth: 4 });
    expect({ ending, depth }).toEqual({ ending: 'depth', depth: 4 });
  });

  test('a bound on the memory ends it', async () => {
    expect((await explore(calls, studyOf('5-2-1'), { bytes: 1000 })).ending).toBe('memory');
  });

  test('random walks come to no state that was not explored', () => {
    const { config } = studyOf('3-2-1');
    const exchange = calls.install(calls.readConfiguration(config));
    const { states } = graphOf(exchange, alphabetOf(exchange), 1000);
    expect(states).toHaveLength(374);
    const situations = new Set(states.map(({ situation }) => situation));
    for (let seed = 0; seed < 500; seed += 1) {
      for (const { after } of walk(exchange, dice(seed), { maxSteps: 40 })) {
        expect(situations.has(exchange.situation(after))).toBe(true);
      }
    }
  });

  test('a switch that forgets to end a call is stuck', async () => {
    const fault = {
      id: 'never-ends',
      about: 'Nobody can hang up.',
      breaks: 'rest-is-reachable',
      plant:
        (recipe: ReturnType<typeof calls.install>['recipe']): typeof recipe =>
        (draft, input) =>
          input.type === 'releases' || input.type === 'drops' ? [] : recipe(draft, input),
    };
    const { found } = await explore(calls, studyOf('3-2-1'), { fault });
    expect(found.map(({ invariant, trace }) => [invariant, trace.steps.length])).toContainEqual([
      'rest-is-reachable',
      1,
    ]);
  });
});

describe.each(
  [
    ...callsStudies.map((study) => ({ sw: calls as Switch, study })),
    ...genesysStudies.map((study) => ({ sw: genesys as Switch, study })),
  ].filter(({ study }) => study.small),
)('the small study $study.name of $sw.name', ({ sw, study }) => {
  test('is gone through completely and holds', async () => {
    const { ending, found } = await explore(sw, study);
    expect(found.map(({ invariant, trace }) => [invariant, trace.scenario.inputs])).toEqual([]);
    expect(ending).toBe('complete');
  });
});
