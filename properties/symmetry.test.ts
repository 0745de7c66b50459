import { describe, expect, test } from 'vitest';

import { calls } from '../src/calls/index.ts';
import { studies as callsStudies } from '../src/calls/studies.ts';
import { Crossings } from '../src/check/conform/crossings.ts';
import { type Exploring, alphabetOf, explore } from '../src/check/explore/explore.ts';
import { PlainSteps } from '../src/check/explore/plain/plain-steps.ts';
import { Likeness, written } from '../src/check/explore/symmetry/likeness.ts';
import { Things } from '../src/check/explore/symmetry/things.ts';
import { genesys } from '../src/genesys/index.ts';
import type { Fault } from '../src/model/fault.ts';
import type { Study } from '../src/model/study.ts';
import type { Exchange, Switch } from '../src/model/switch.ts';
import { uccx } from '../src/uccx/index.ts';
import { STAYING } from '../src/uccx/studies.ts';

interface Case {
  readonly sw: Switch;
  readonly name: string;
  readonly study: Pick<Study, 'config' | 'without'>;
}

const studyOf = (name: string): Study => {
  const found = callsStudies.find((study) => study.name === name);
  if (found === undefined) throw new RangeError(name);
  return found;
};

const withOut = (
  sw: Switch,
  name: string,
  json: object,
  without: readonly string[] = [],
): Case => ({ sw, name, study: { config: sw.readConfiguration(json), without } });

const SMALL: readonly Case[] = [
  { sw: calls, name: 'calls 3-2-1', study: studyOf('3-2-1') },
  withOut(
    genesys,
    'two Genesys phones',
    { dns: [{ name: 'A' }, { name: 'B' }], operations: [], calls: 1, inFlight: 0 },
    ['link-lost', 'goes-out-of-service'],
  ),
  withOut(
    genesys,
    'a Genesys phone with two requests in flight',
    {
      dns: [{ name: 'A' }, { name: '555', type: 'external' }],
      operations: [],
      calls: 1,
      inFlight: 2,
    },
    ['link-lost', 'goes-out-of-service', 'is-parked'],
  ),
  withOut(
    uccx,
    'two agents of a CSQ',
    {
      devices: [
        { name: 'A', type: 'phone', agent: { starts: 'ready', session: 'none' } },
        { name: 'B', type: 'phone', agent: { starts: 'ready', session: 'none' } },
        { name: 'T', type: 'trigger' },
        { name: 'P', type: 'cti-port' },
        { name: 'X', type: 'external' },
      ],
      calls: 1,
      inFlight: 0,
    },
    [...STAYING, 'fails-over', 'takes-over'],
  ),
];

const summary = async ({ sw, study }: Case, options: Exploring) => {
  const { ending, states, switchStates, standFor, transitions, depth, found, exercised } =
    await explore(sw, study, options);
  return {
    ending,
    states,
    switchStates,
    standFor,
    transitions,
    depth,
    found: found.map(({ invariant, trace }) => `${invariant} ${trace.steps.length}`).toSorted(),
    exercised: [...exercised].toSorted(),
  };
};

/** All that is reachable, every state by itself, and how many are left once those that any two alike lead to are one. */
function orbitsOf({ sw, study }: Case): { readonly states: number; readonly orbits: number } {
  const exchange: Exchange = sw.install(study.config);
  const alphabet = alphabetOf(exchange, study.without);
  const { schema, symmetry } = exchange.finite ?? {};
  if (schema === undefined || symmetry === undefined) throw new TypeError('nothing is alike');
  const crossings = new Crossings([]);
  const steps = new PlainSteps({ exchange, invariants: sw.invariants, alphabet, crossings });
  const things = new Things(symmetry);
  const likeness = new Likeness(schema, steps.listeners, things);
  const swaps = [...things.everyRenaming()].filter(
    (renaming) => renaming.filter((place, thing) => place !== thing).length === 2,
  );
  const reached = new Map([[written(steps.begin()), steps.begin()]]);
  for (const standing of reached.values()) {
    for (const input of alphabet) {
      const after = steps.take(standing, input, () => undefined)?.after;
      if (after !== undefined && !reached.has(written(after))) reached.set(written(after), after);
    }
  }
  let orbits = 0;
  const left = new Set(reached.keys());
  for (const [text, standing] of reached) {
    if (!left.delete(text)) continue;
    orbits += 1;
    const orbit = [standing];
    for (const one of orbit) {
      for (const swap of swaps) {
        const other = likeness.renamed(one, swap);
        if (left.delete(written(other))) orbit.push(other);
      }
    }
  }
  return { states: reached.size, orbits };
}

describe.each(SMALL.slice(0, 2))('with symmetry, $name', (small) => {
  test('has as many states as there are orbits, and they stand for all', async () => {
    const { states, orbits } = orbitsOf(small);
    const reduced = await summary(small, { symmetry: true });
    expect(reduced).toMatchObject({ ending: 'complete', states: orbits, standFor: states });
    expect(orbits).toBeLessThan(states);
  });

  test('is the same on the fast engine and on the plain one', async () => {
    const options = { symmetry: true, engine: 'plain' } as const;
    expect(await summary(small, { symmetry: true })).toEqual(await summary(small, options));
  });

  test('takes every step alike, whoever is who', async () => {
    const options = { symmetry: true, engine: 'verified' } as const;
    expect((await summary(small, options)).ending).toBe('complete');
  });
});

test.each(SMALL)(
  'with symmetry, $name stands for all states, and finds what is found without',
  async (small) => {
    const { states, found, exercised } = await summary(small, {});
    const reduced = await summary(small, { symmetry: true });
    expect(reduced).toMatchObject({ standFor: states, found, exercised });
    expect(reduced.states).toBeLessThan(states);
  },
);

describe('on the small exchange', () => {
  test('five phones and three calls have the states that TLC counts with symmetry of phones and calls', async () => {
    const { states, standFor } = await explore(calls, studyOf('5-3-1'), { symmetry: true });
    expect({ states, standFor }).toEqual({ states: 1131, standFor: 557_877 });
  });

  test('five phones and two calls stand for all states where phones alone are alike, too', async () => {
    const sw = withSymmetry(calls, ({ name }) => name === 'phones');
    const { states, standFor } = await explore(sw, studyOf('5-2-1'), { symmetry: true });
    expect(standFor).toBe(22_160);
    expect(states).toBeGreaterThan(211);
  });

  test('what a fault leaves behind in a free slot tells call slots apart', async () => {
    const fault = calls.faults.find(({ id }) => id === 'releases-one');
    const { symmetry, standFor } = await explore(calls, studyOf('3-2-1'), {
      fault,
      symmetry: true,
    });
    expect(symmetry?.alike.map(({ name }) => name)).toEqual(['phones']);
    expect(standFor).toBe((await explore(calls, studyOf('3-2-1'), { fault })).states);
  });

  test('phones that are not alike are found out', async () => {
    const fault: Fault<ReturnType<typeof calls.install>['initial'], { type: string }> = {
      id: 'deaf',
      about: 'One phone never rings.',
      breaks: 'nothing',
      plant: (recipe) => (draft, input) =>
        'otherDN' in input && input.otherDN === '7001' ? [] : recipe(draft, input),
    };
    const sw: Switch = calls;
    const options = { fault, symmetry: true, engine: 'verified' } as const;
    await expect(explore(sw, studyOf('3-2-1'), options)).rejects.toThrow('alike is not');
  });
});

/** The switch with some of what is alike. */
const withSymmetry = <C, S, I extends { readonly type: string }>(
  sw: Switch<C, S, I>,
  isTaken: (one: { readonly name: string }) => boolean,
): Switch<C, S, I> => ({
  ...sw,
  install(config, fault) {
    const exchange = sw.install(config, fault);
    const { finite } = exchange;
    if (finite?.symmetry === undefined) return exchange;
    const alike = finite.symmetry.alike.filter(isTaken);
    return { ...exchange, finite: { ...finite, symmetry: { ...finite.symmetry, alike } } };
  },
});

test.each(calls.faults)(
  'the fault $id is found with as short a scenario with symmetry as without',
  async (fault) => {
    const small = { sw: calls as Switch, name: fault.id, study: studyOf('3-2-1') };
    const { found } = await summary(small, { fault, depth: 8 });
    expect(found.join()).toContain(fault.breaks);
    expect((await summary(small, { fault, depth: 8, symmetry: true })).found).toEqual(found);
  },
);
