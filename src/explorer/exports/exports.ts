import type { Drawing } from '../../formats/drawings/drawing.ts';
import { drawingOfTrace } from '../../formats/drawings/drawing-of-trace.ts';
import { markdownDrawing } from '../../formats/drawings/markdown.ts';
import { mermaid } from '../../formats/drawings/mermaid.ts';
import { svg } from '../../formats/drawings/svg.ts';
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
    title: 'Markdown',
    ending: '.md',
    type: 'text/markdown',
    text: (course, title) => lines(markdownDrawing(drawn(course, title))),
  },
  {
    title: 'Mermaid',
    ending: '.mmd',
    type: 'text/plain',
    text: (course, title) => lines(mermaid(drawn(course, title))),
  },
  {
    title: 'Picture (SVG)',
    ending: '.svg',
    type: 'image/svg+xml',
    text: (course, title) => svg(drawn(course, title)),
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

const drawn = ({ trace, violations, setup: { fault } }: Course, title: string): Drawing =>
  drawingOfTrace(trace, {
    title: fault === undefined ? title : `${title}, fault ${fault}`,
    violations,
  });

const lines = (text: readonly string[]): string => `${text.join('\n')}\n`;
