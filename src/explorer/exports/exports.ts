import type { Course } from '../session/course.ts';
import { regressionTest } from './regression-test.ts';

/** One way to take a course elsewhere. */
export interface Export {
  readonly title: string;
  /** What its file is called, after the name of the course. */
  readonly ending: string;
  readonly type: string;
  text(course: Course, title: string): string;
}

/** All ways to take a course elsewhere. */
export const exports: readonly Export[] = [
  {
    title: 'Scenario (JSON)',
    ending: '.scenario.json',
    type: 'application/json',
    text: scenarioJson,
  },
  {
    title: 'Regression test (vitest)',
    ending: '.test.ts',
    type: 'text/plain',
    text: regressionTest,
  },
];

function scenarioJson({ setup: { fault }, trace: { scenario } }: Course): string {
  return `${JSON.stringify({ ...scenario, ...(fault !== undefined && { fault }) }, null, 2)}\n`;
}
