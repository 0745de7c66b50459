import type { FlowOrders } from '../../check/order/flow-orders.ts';
import type { Drawing } from '../drawings/drawing.ts';
import { printable } from '../printable.ts';
import { attributeList } from './attribute-list.ts';
import type { PlayedScenario } from './scenario-json.ts';

/** What is played, in one line: `genesys/routed-call in t-server, interrupted at **`. */
export const headline = ({ scenario, dialect, interruption }: PlayedScenario): string =>
  `${scenario.id}: ${scenario.title}, ${dialect}${interruption === null ? '' : `, interrupted at ${interruption}`}`;

/** In how many orders the messages may come; nothing where there is one order only. */
export const ordersText = ({ messages, orders }: FlowOrders): string =>
  `${messages} messages, ${orders.toLocaleString('en-US')} legal ${orders === 1n ? 'order' : 'orders'}`;

/** A drawing as lines for a terminal: each step, and below it what each party hears. */
export function scenarioText({ columns, switchAt, rungs }: Drawing): readonly string[] {
  const parties = columns.filter((_, column) => column !== switchAt);
  const width = Math.max(1, ...parties.map(({ length }) => length));
  return rungs.flatMap(({ number, told, mark, arrows }) => [
    `${String(number).padStart(3)}  ${told}${arrows[0]?.isNo === true ? '  (refused)' : ''}${mark === '' ? '' : `  ${mark}`}`,
    ...arrows.flatMap(({ event }) =>
      event === undefined
        ? []
        : `       ${printable(event.to).padEnd(width)}  ${printable(event.event)}  { ${attributeList(event.attributes).join(', ')} }`,
    ),
  ]);
}
