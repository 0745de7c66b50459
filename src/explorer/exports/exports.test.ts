import { expect, test } from 'vitest';

import { genesysDesk } from '../desks/genesys-desk.ts';
import { courseOf } from '../session/course.ts';
import { documented } from '../session/documented.ts';
import { exports } from './exports.ts';

const { setup, inputs } = documented(genesysDesk, { id: 'genesys/release', dialect: 't-server' });
const course = courseOf(genesysDesk.sw, { ...setup, fault: 'double-released' }, inputs);

const exported = (ending: string): string =>
  exports.find((one) => one.ending === ending)?.text(course, 'a release') ?? '';

test('a course is exported as diagram, picture and document, with what it breaks', () => {
  expect(exported('.mmd')).toMatch(/^sequenceDiagram/mu);
  expect(exported('.svg')).toMatch(/^<svg /u);
  expect(exported('.md')).toContain('```mermaid');
  for (const ending of ['.mmd', '.svg', '.md']) {
    expect(exported(ending)).toContain('one-terminal-event');
    expect(exported(ending)).toContain('EventReleased');
  }
});

test('the regression test plays the same steps and expects what was heard and broken', () => {
  const text = exported('.test.ts');
  expect(text).toContain(`import { faultsOf, genesys, judge, play } from 'partyline';`);
  for (const { step, heard } of course.steps) {
    expect(text).toContain(`"type": "${step.input.type}"`);
    for (const { to, event } of heard) expect(text).toContain(`"${to} ${event}"`);
  }
  const broken = course.violations.map(({ invariant }) => invariant.id);
  expect(broken).toContain('one-terminal-event');
  expect(text).toContain(`expect(broken).toEqual(${JSON.stringify(broken)});`);
});
