import { expect, test } from 'vitest';

import { calls } from '../../calls/index.ts';
import { studies } from '../../calls/studies.ts';
import type { Input } from '../../model/input.ts';
import type { Fault } from '../../model/fault.ts';
import { counterexampleOf } from '../counterexample.ts';
import { replay } from '../replay.ts';
import { explore } from './explore.ts';
import { liveness } from './liveness.ts';

const study = studies.find(({ name }) => name === '3-2-1');
if (study === undefined) throw new RangeError('3-2-1');

/** Everything that ends a call comes to nothing. */
const neverEnds = (...types: readonly string[]): Fault<never> => ({
  id: 'never-ends',
  about: 'Nobody can end a call.',
  breaks: 'rest-is-reachable',
  plant: (recipe) => (draft, input: Input) =>
    types.includes(input.type) ? [] : recipe(draft, input),
});

const found = await explore(calls, study, { fault: neverEnds('releases', 'drops') });
const stuck = found.found.find(({ invariant }) => invariant === 'rest-is-reachable');
if (stuck === undefined) throw new Error('nobody is stuck');
const {
  broken: {
    scenario,
    trace: { steps },
  },
} = stuck;
const replaying = {
  scenario,
  answers: steps.map(({ answer }) => answer),
  invariant: stuck.broken.violation.invariant,
};

test('a party that is stuck for ever is found and kept like any counterexample', () => {
  const file = counterexampleOf(stuck.broken, { by: 'a test', seed: 0, date: '2026-11-20' });
  expect(file).toMatchObject({
    invariant: 'rest-is-reachable',
    evidence: ['no way leads to rest from here'],
    story: { length: 1 },
  });
});

test('replayed, it still fails as long as nothing leads to rest from where it ends', () => {
  const fault = neverEnds('releases', 'drops');
  expect(replay(calls, { ...replaying, fault }).verdict).toBe('still-failing');
});

test('replayed, it is fixed once rest can be reached', () => {
  expect(replay(calls, replaying).verdict).toBe('fixed');
});

test('a type of input that does not happen there can be all that leads to rest', () => {
  const without = ['releases', 'drops'];
  expect(replay(calls, { ...replaying, without }).verdict).toBe('still-failing');
});

test('a state in which nothing can happen is told from one that leads on', () => {
  const [invariant] = liveness;
  if (invariant === undefined) throw new RangeError('nothing is claimed');
  expect(replay(calls, { ...replaying, invariant }).verdict).toBe('fixed');
  const without = [...new Set(calls.install(study.config).kinds.map(({ type }) => type))];
  expect(replay(calls, { ...replaying, invariant, without }).verdict).toBe('still-failing');
});
