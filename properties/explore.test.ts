import { describe, expect, test } from 'vitest';

import { calls } from '../src/calls/index.ts';
import { studies as callsStudies } from '../src/calls/studies.ts';
import { dice } from '../src/check/walking/dice.ts';
import { certifiedShortest } from '../src/check/explore/certified-shortest.ts';
import { type Exploring, alphabetOf, explore } from '../src/check/explore/explore.ts';
import { graphOf } from '../src/check/explore/graph.ts';
import { walk } from '../src/check/walking/walk.ts';
import { genesys } from '../src/genesys/index.ts';
import { studies as genesysStudies } from '../src/genesys/studies.ts';
import type { Study } from '../src/model/study.ts';
import type { Switch } from '../src/model/switch.ts';
import { uccx } from '../src/uccx/index.ts';
import { studies as uccxStudies } from '../src/uccx/studies.ts';

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

const caseOf =
  (sw: Switch) =>
  (name: string, json: object, without: readonly string[]): Case => ({
    sw,
    name,
    study: { config: sw.readConfiguration(json), without },
  });

const genesysWith = caseOf(genesys);
const uccxWith = caseOf(uccx);

/** An agent who is Ready, somebody outside, and the agent's client, which alone asks. */
const agentAndOutside = [
  { name: 'A', type: 'phone', agent: { starts: 'ready' } },
  { name: 'X', type: 'external' },
];

const AGENT_STAYS = [
  'OPEN_REQ',
  'CLOSE_REQ',
  'SET_AGENT_STATE_REQ',
  'logs-in',
  'logs-out',
  'goes-ready',
  'goes-not-ready',
];

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
  uccxWith(
    'a call to a CSQ with one agent',
    {
      devices: [
        ...agentAndOutside,
        { name: 'T', type: 'trigger' },
        { name: 'P', type: 'cti-port' },
      ],
      bridges: [],
      calls: 1,
      inFlight: 0,
    },
    [...AGENT_STAYS, 'reserves-contact'],
  ),
  uccxWith(
    'an outbound contact',
    { devices: agentAndOutside, bridges: [], calls: 1, inFlight: 0 },
    AGENT_STAYS,
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
    found: found
      .map(({ invariant, trace }) => `${invariant} ${JSON.stringify(trace.scenario.inputs)}`)
      .toSorted(),
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

const STUDIES = [
  ...callsStudies.map((study) => ({ sw: calls as Switch, study })),
  ...genesysStudies.map((study) => ({ sw: genesys as Switch, study })),
  ...uccxStudies.map((study) => ({ sw: uccx as Switch, study })),
];

describe.each(STUDIES.filter(({ study }) => study.small))(
  'the small study $study.name of $sw.name',
  ({ sw, study }) => {
    test('is gone through completely and holds', async () => {
      const { ending, found } = await explore(sw, study);
      expect(found.map(({ invariant, trace }) => [invariant, trace.scenario.inputs])).toEqual([]);
      expect(ending).toBe('complete');
    });
  },
);

test.each(STUDIES)(
  'the fast engine and the plain one begin $study.name of $sw.name alike',
  async ({ sw, study }) => {
    const begun = { sw, name: study.name, study };
    const bounds = { depth: 2 };
    expect(await summary(begun, bounds)).toEqual(
      await summary(begun, { ...bounds, engine: 'plain' }),
    );
  },
);

describe('a planted fault is found in a study by the shortest scenario there is', () => {
  test.each([
    // Z dials: off hook is said and should not be.
    ['uccx', 'unmonitored-caller-off-hook', 1, 'queued-call'],
    // The call is made, alerts at the port, is accepted, and queued.
    ['uccx', 'queued-said-twice', 4, 'queued-call'],
    // The agent is reserved for the contact, which is offered, accepted, and over.
    ['uccx', 'accepted-contact-forgotten', 4, 'queued-call'],
    // Busy: somebody dials, the call arrives, the caller hangs up.
    ['genesys', 'party-left-after-busy', 3, 'two-phones'],
    // Who is called is routed nowhere else, and the caller gives up.
    ['genesys', 'abandoned-unsaid-at-queue', 3, 'small-centre'],
  ])('%s %s: %i steps, in %s', async (switchName, id, length, study) => {
    const sw = STUDIES.map((one) => one.sw).find(({ name }) => name === switchName);
    const fault = sw?.faults.find((one) => one.id === id);
    const invariant = sw?.invariants.find((one) => one.id === fault?.breaks);
    if (sw === undefined || fault === undefined || invariant === undefined) throw new Error(id);
    const studies = STUDIES.filter((one) => one.sw === sw && one.study.name === study);
    const shortest = await certifiedShortest(
      sw,
      studies.map((one) => one.study),
      { fault, invariant },
    );
    expect(shortest).toMatchObject({ length, study, unsure: [] });
  });
});
