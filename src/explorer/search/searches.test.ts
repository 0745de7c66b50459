import { expect, test } from 'vitest';

import { genesysDesk } from '../desks/genesys-desk.ts';
import { courseOf } from '../session/course.ts';
import { documented } from '../session/documented.ts';
import type { Message } from './errand.ts';
import { run } from './serve.ts';

const { setup, inputs } = documented(genesysDesk, {
  id: 'genesys/internal-call',
  dialect: 't-server',
});

const answer = (messages: Iterable<Message>): Message | undefined => [...messages].at(-1);

test('a planted fault is found, and what is found breaks an invariant', () => {
  const broken = { ...setup, fault: 'double-released' };
  const found = answer(run({ kind: 'violation', setup: broken, runs: 500, seed: 1 }));
  if (found?.kind !== 'found') throw new Error('not found');
  const course = courseOf(genesysDesk.sw, { ...broken, order: found.order }, found.inputs);
  expect(course.violations.map(({ invariant }) => invariant.id)).toContain(found.name);
});

test('a switch that is in order is never called verified', () => {
  const text = 'random runs from seed 3: nothing found.';
  expect(answer(run({ kind: 'violation', setup, runs: 60, seed: 3 }))).toEqual({
    kind: 'nothing',
    text: `60 ${text}`,
  });
});

test('a roundabout way to a state is straightened', () => {
  const roundabout = [
    ...inputs.slice(0, 2),
    { type: 'goes-out-of-service', thisDN: 'B' },
    { type: 'comes-back-in-service', thisDN: 'B' },
  ];
  const found = answer(run({ kind: 'way', setup, inputs: roundabout, budget: 5000 }));
  expect(found).toMatchObject({
    kind: 'found',
    inputs: [{ type: 'dials', thisDN: 'A', otherDN: 'B' }],
  });
});

test('the way on to an event is a shortest one', () => {
  const [first] = inputs;
  if (first === undefined) throw new Error('a scenario without inputs');
  const wanted = { event: 'EventAbandoned', to: 'B' };
  const found = answer(run({ kind: 'way', setup, inputs: [first], event: wanted, budget: 5000 }));
  if (found?.kind !== 'found') throw new Error('not found');
  // Carried out, arrives, and the caller hangs up: nothing shorter makes B hear it.
  expect(found.inputs).toHaveLength(4);
  const course = courseOf(genesysDesk.sw, setup, found.inputs);
  expect(course.steps.at(-1)?.heard.map(({ to, event }) => `${to} ${event}`)).toContain(
    'B EventAbandoned',
  );
});

test('an event that nothing leads to is told as such', () => {
  const wanted = { event: 'EventRouteRequest' };
  const config = genesysDesk.sw.readConfiguration({
    dns: [{ name: 'A' }, { name: 'B' }],
    calls: 1,
    inFlight: 0,
  });
  const small = { ...setup, config };
  const nothing = answer(
    run({ kind: 'way', setup: small, inputs: [], event: wanted, budget: 100_000 }),
  );
  expect(nothing?.kind).toBe('nothing');
  expect(JSON.stringify(nothing)).toContain('EventRouteRequest is never said from here on');
});
