import type { FlowOrders } from '../../check/order/flow-orders.ts';
import { attributeList } from './attribute-list.ts';
import { ladder } from './ladder.ts';
import type { PlayedScenario } from './scenario-json.ts';

/** What is played, in one line: `genesys/routed-call in t-server, interrupted at **`. */
export const headline = ({ scenario, dialect, interruption }: PlayedScenario): string =>
  `${scenario.id}: ${scenario.title}, ${dialect}${interruption === null ? '' : `, interrupted at ${interruption}`}`;

/** In how many orders the messages may come; nothing where there is one order only. */
export const ordersText = ({ messages, orders }: FlowOrders): string =>
  `${messages} messages, ${orders.toLocaleString('en-US')} legal ${orders === 1n ? 'order' : 'orders'}`;

/** A played scenario as lines for a terminal: each step, and below it what each party hears. */
export function scenarioText({
  trace,
  interruption,
  interruptedAt,
}: PlayedScenario): readonly string[] {
  const { columns, rungs } = ladder(trace);
  const width = Math.max(1, ...columns.map(({ length }) => length));
  return rungs.flatMap(({ number, told, answer, events }) => [
    `${String(number).padStart(3)}  ${told}${answer === 'refused' ? '  (refused)' : ''}${number - 1 === interruptedAt ? `  ${interruption}` : ''}`,
    ...events.map(
      ({ to, event, attributes }) =>
        `       ${to.padEnd(width)}  ${event}  { ${attributeList(attributes).join(', ')} }`,
    ),
  ]);
}
