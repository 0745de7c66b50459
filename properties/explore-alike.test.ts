import { expect, test } from 'vitest';

import { calls } from '../src/calls/index.ts';
import { studies } from '../src/calls/studies.ts';
import { type Exploration, explore } from '../src/check/explore/explore.ts';
import { dice } from '../src/check/walking/dice.ts';
import { walk } from '../src/check/walking/walk.ts';
import type { Said } from '../src/model/event.ts';
import type { Study } from '../src/model/study.ts';
import type { Exchange, Switch } from '../src/model/switch.ts';

const studyOf = (name: string): Study => {
  const found = studies.find((study) => study.name === name);
  if (found === undefined) throw new RangeError(name);
  return found;
};

const comparable = ({ states, transitions, depth, coverage }: Exploration) => ({
  states,
  transitions,
  depth,
  coverage,
});

const withAlike = (config: unknown, isAlike: boolean) => {
  const exchange = calls.install(calls.readConfiguration(config));
  const { finite } = exchange;
  if (finite?.symmetry === undefined) throw new TypeError('nothing is alike');
  const alike = isAlike ? finite.symmetry.alike : [];
  return { ...exchange, finite: { ...finite, symmetry: { ...finite.symmetry, alike } } };
};

/** A value with names exchanged, those of members too. */
function exchanged<T>(value: T, swap: (name: string) => string): T;
function exchanged(value: unknown, swap: (name: string) => string): unknown {
  if (typeof value === 'string') return swap(value);
  if (Array.isArray(value)) return value.map((item: unknown) => exchanged(item, swap));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [swap(key), exchanged(item, swap)]),
  );
}

/** What each party is told, in order; who is told first does not matter. */
const byParty = (said: readonly Said[]): readonly Said[] =>
  said.toSorted(({ to: one }, { to: other }) => one.localeCompare(other));

test('a phone is known from what was learned of another, and nothing else changes', async () => {
  const unshared: Switch = { ...calls, install: (config) => withAlike(config, false) };
  const apart = await explore(unshared, studyOf('3-2-1'));
  const shared = await explore(calls, studyOf('3-2-1'));
  expect(shared.learnedBytes).toBeLessThan(apart.learnedBytes);
  expect(comparable(shared)).toEqual(comparable(apart));
});

test('a phone that is not like the others, though it is said to be, is found out', async () => {
  const { phones } = calls.readConfiguration(studyOf('3-2-1').config);
  const unlike: typeof calls = {
    ...calls,
    install(config) {
      const { recipe, ...exchange } = withAlike(config, true);
      return {
        ...exchange,
        recipe: (draft, input) =>
          input.type === 'answers' && input['thisDN'] === phones[1] ? [] : recipe(draft, input),
      };
    },
  };
  await expect(explore(unlike, studyOf('3-2-1'), { engine: 'verified' })).rejects.toThrow(
    'fast engine',
  );
});

test('phones that are said to be alike are: exchanged in state and input, they are in the answer', () => {
  const { config } = studyOf('5-3-1');
  const exchange: Exchange = calls.install(calls.readConfiguration(config));
  const [phones] = exchange.finite?.symmetry?.alike ?? [];
  const [[one = ''] = [], [other = ''] = []] = phones?.things ?? [];
  const swap = (name: string): string =>
    name === one ? `${other}` : name === other ? `${one}` : name;
  for (let seed = 0; seed < 40; seed += 1) {
    for (const { before, input, after } of walk(exchange, dice(seed), {
      maxSteps: 30,
    })) {
      const turn = exchange.reduce(before, input);
      const swapped = exchange.reduce(
        exchanged(before, swap),
        calls.readInput(exchanged(input, swap)),
      );
      expect(swapped.state).toEqual(exchanged(after, swap));
      expect(byParty(swapped.said)).toEqual(byParty(exchanged(turn.said, swap)));
    }
  }
});
