import type { Trace } from '../model/scenario.ts';
import { attributeList } from './attribute-list.ts';
import { ladder } from './ladder.ts';

/** A trace as lines for a terminal: each step, and below it what each party hears. */
export function scenarioText(trace: Trace): readonly string[] {
  const { columns, rungs } = ladder(trace);
  const width = Math.max(1, ...columns.map(({ length }) => length));
  return rungs.flatMap(({ number, told, answer, events }) => [
    `${String(number).padStart(3)}  ${told}${answer === 'refused' ? '  (refused)' : ''}`,
    ...events.map(
      ({ to, event, attributes }) =>
        `       ${to.padEnd(width)}  ${event}  { ${attributeList(attributes).join(', ')} }`,
    ),
  ]);
}
