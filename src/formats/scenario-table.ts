import Table from 'cli-table3';

import type { SwitchEvent } from '../model/event.ts';
import type { Trace } from '../model/scenario.ts';
import { attributeList } from './attribute-list.ts';
import { ladder, saidIn } from './ladder.ts';

/** A trace as the documents draw it: a column for each party, a row for each step. */
export function scenarioTable(trace: Trace): string {
  const { columns, rungs } = ladder(trace);
  const table = new Table({ head: ['', ...columns], style: { head: [], border: [] } });
  for (const rung of rungs) {
    table.push([
      `${rung.number}. ${rung.told}`,
      ...columns.map((column) => saidIn(rung, column).map(inCell).join('\n')),
    ]);
  }
  return table.toString();
}

const inCell = ({ event, attributes }: SwitchEvent): string =>
  [event, ...attributeList(attributes).map((attribute) => `  ${attribute}`)].join('\n');
