import { describe, expect, test } from 'vitest';

import { calls } from '../src/calls/index.ts';
import { studies } from '../src/calls/studies.ts';
import { alphabetOf, explore } from '../src/check/explore/explore.ts';
import { graphOf } from '../src/check/explore/graph.ts';
import { dice } from '../src/check/walking/dice.ts';
import { walk } from '../src/check/walking/walk.ts';
import type { Study } from '../src/model/study.ts';
import type { Switch } from '../src/model/switch.ts';
import { summary } from './exploring.fixture.ts';

const studyOf = (name: string): Study => {
  const found = studies.find((study) => study.name === name);
  if (found === undefined) throw new RangeError(name);
  return found;
};

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
