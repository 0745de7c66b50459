import { expect, test } from 'vitest';

import { play } from '../../check/play.ts';
import { judge } from '../../check/judge.ts';
import { genesys } from '../../genesys/index.ts';
import { deskNamed, desks } from '../desks/desks.ts';
import { genesysDesk } from '../desks/genesys-desk.ts';
import { Recorder, courseOf } from './course.ts';
import { dialectsOf, documented, interruptionPoints } from './documented.ts';
import { onlookers } from './onlookers.ts';
import { flightAt, possible, refusedAtOnce, stateAt } from './asking.ts';
import { compared } from './comparison.ts';

const routed = documented(genesysDesk, { id: 'genesys/routed-call', dialect: 't-server' });

test('a course says of every scenario what playing and judging it says', () => {
  for (const desk of desks) {
    for (const scenario of desk.sw.documents.scenarios) {
      const [dialect = ''] = dialectsOf(desk, scenario);
      const { setup, inputs } = documented(desk, { id: scenario.id, dialect });
      const course = courseOf(desk.sw, setup, inputs);
      const trace = play(desk.sw, { switch: desk.sw.name, config: setup.config, inputs });
      expect(course.steps.map(({ heard }) => heard)).toEqual(
        trace.steps.map((step) => step.events),
      );
      expect(course.violations).toEqual(judge(trace, desk.sw.invariants));
    }
  }
});

test('a planted fault is marked at the step at which an invariant notices', () => {
  const { setup, inputs } = documented(genesysDesk, {
    id: 'genesys/release',
    dialect: 't-server',
  });
  const course = courseOf(genesys, { ...setup, fault: 'double-released' }, inputs);
  const index = genesys.invariants.findIndex(({ id }) => id === 'one-terminal-event');
  const broken = course.steps.findIndex(({ marks }) => marks[index] === 'broken');
  expect(broken).toBe(
    course.violations.find((one) => one.invariant.id === 'one-terminal-event')?.step,
  );
  expect(course.steps[broken]?.violations.map(({ invariant }) => invariant.id)).toContain(
    'one-terminal-event',
  );
});

test('an event that is put to the test has onlookers, and the evidence of those it breaks', () => {
  const { setup, inputs } = documented(genesysDesk, {
    id: 'genesys/release',
    dialect: 't-server',
  });
  const course = courseOf(genesys, { ...setup, fault: 'double-released' }, inputs);
  const step = course.steps.findIndex(({ violations }) => violations.length > 0);
  const looked = (course.steps[step]?.heard ?? []).map((_, event) =>
    onlookers(genesys.invariants, course, { step, event }),
  );
  const evidence = looked
    .flat()
    .find(({ invariant, mark }) => invariant.id === 'one-terminal-event' && mark === 'broken');
  expect(evidence?.evidence).toContain('the party had its terminal event before');
});

test('what can be asked is accepted, and what is refused at once says why', () => {
  const course = courseOf(genesys, routed.setup, routed.inputs);
  for (let at = 0; at <= course.steps.length; at += 1) {
    const standpoint = { desk: genesysDesk, course, at };
    const next = possible(standpoint).map(({ input }) =>
      courseOf(genesys, routed.setup, [...routed.inputs.slice(0, at), input]).steps.at(-1),
    );
    expect(next.length).toBeGreaterThan(0);
    for (const step of next) expect(step?.step.before).not.toBe(step?.step.after);
    const refused = refusedAtOnce(standpoint);
    expect(refused.length).toBeGreaterThan(0);
    for (const { refusal } of refused) expect(refusal).toMatch(/\(\d+\)$/u);
  }
});

test('a request under way is named by its ReferenceID', () => {
  const course = courseOf(genesys, routed.setup, routed.inputs);
  const at = routed.inputs.findIndex(({ type }) => type === 'TRouteCall') + 1;
  const standpoint = { desk: genesysDesk, course, at };
  expect(flightAt(standpoint)).toContain(1);
  expect(possible(standpoint).map(({ input }) => input)).toContainEqual({
    type: 'carried-out',
    reference: 1,
  });
  expect(
    deskNamed('genesys').board(routed.setup.config, stateAt(standpoint), flightAt(standpoint)),
  ).toMatchObject({
    flight: [{ reference: 1, request: 'TRouteCall', by: 'B', about: 'call 1 to C' }],
    queues: [{ name: 'B', waiting: [1] }],
  });
});

test('the interruption points stand in the order of the flow', () => {
  const points = interruptionPoints(genesysDesk, {
    id: 'genesys/routed-call',
    dialect: 't-server',
  });
  expect(points.map(({ mark }) => mark)).toEqual(['*', '**', '***', '****']);
  expect(points.map(({ after }) => after)).toEqual([2, 3, 4, 5]);
});

test('two branches are compared party by party, differences marked', () => {
  const reading = { id: 'genesys/internal-call', dialect: 't-server' };
  const normal = documented(genesysDesk, reading);
  const abandoned = documented(genesysDesk, reading, '***');
  const one = courseOf(genesys, normal.setup, normal.inputs);
  const other = courseOf(genesys, abandoned.setup, abandoned.inputs);
  const lines = compared(one, other, ['A', 'B']).map(({ party, lines: marked }) => [
    party,
    marked.map(({ mark, one: here, other: there }) => [mark, here?.event, there?.event]),
  ]);
  expect(lines).toEqual([
    [
      'A',
      [
        ['same', 'EventDialing', 'EventDialing'],
        ['only here', 'EventEstablished', undefined],
        ['only there', undefined, 'EventReleased'],
      ],
    ],
    [
      'B',
      [
        ['same', 'EventRinging', 'EventRinging'],
        ['only here', 'EventEstablished', undefined],
        ['only there', undefined, 'EventAbandoned'],
      ],
    ],
  ]);
  expect(compared(one, one, []).every(({ isSame }) => isSame)).toBe(true);
});

test('a course that goes on, or back, is the same as one played from the beginning', () => {
  const { setup, inputs } = routed;
  const recorder = new Recorder(genesys, { ...setup, fault: 'double-released' });
  const hangsUp = { type: 'hangs-up', thisDN: 'A', connID: 1 };
  const refused = { type: 'TReleaseCall', thisDN: 'A', connID: 1 };
  const ways = [
    inputs.slice(0, 3),
    inputs,
    [...inputs, hangsUp],
    [...inputs, hangsUp, refused],
    [...inputs, hangsUp, refused, refused],
    inputs.slice(0, 2),
    [...inputs.slice(0, 3), hangsUp],
  ];
  for (const way of ways) {
    const { steps, violations } = recorder.course(way);
    const anew = courseOf(genesys, { ...setup, fault: 'double-released' }, way);
    expect(steps).toEqual(anew.steps);
    expect(violations).toEqual(anew.violations);
    const judged = judge(anew.trace, genesys.invariants);
    expect(violations.map(({ invariant }) => invariant.id).toSorted()).toEqual(
      judged.map(({ invariant }) => invariant.id).toSorted(),
    );
  }
});
