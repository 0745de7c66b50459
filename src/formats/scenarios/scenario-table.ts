import Table from 'cli-table3';

import type { SwitchEvent } from '../../model/event.ts';
import { attributeList } from './attribute-list.ts';
import { ladder, saidIn } from './ladder.ts';
import type { PlayedScenario } from './scenario-json.ts';

/** A played scenario as the documents draw it: a column for each party, a row for each step, the mark where it is interrupted. */
export function scenarioTable({ trace, interruption, interruptedAt }: PlayedScenario): string {
  const { columns, rungs } = ladder(trace);
  const table = new Table({ head: ['', ...columns], style: { head: [], border: [] } });
  for (const rung of rungs) {
    const mark = rung.number - 1 === interruptedAt ? `  ${interruption}` : '';
    table.push([
      `${rung.number}. ${rung.told}${mark}`,
      ...columns.map((column) => saidIn(rung, column).map(inCell).join('\n')),
    ]);
  }
  return table.toString();
}

const inCell = ({ event, attributes }: SwitchEvent): string =>
  [event, ...attributeList(attributes).map((attribute) => `  ${attribute}`)].join('\n');
