import type { DocumentedScenario } from '../../model/document.ts';
import type { Input } from '../../model/input.ts';
import type { Trace } from '../../model/scenario.ts';
import type { Switch } from '../../model/switch.ts';
import { legalOrders } from './legal-orders.ts';

/** The messages of a documented flow, and in how many orders the switch may say them. */
export interface FlowOrders {
  readonly messages: number;
  readonly orders: bigint;
}

/** The legal orders of what a scenario's table lists, as it was played; nothing where there is one order only. */
export function flowOrders<C, S, I extends Input>(
  { order }: Switch<C, S, I>,
  { prelude }: DocumentedScenario<I>,
  { steps }: Trace<S, I>,
): FlowOrders | undefined {
  if (order === undefined) return undefined;
  const said = steps.slice(prelude.length).flatMap(({ events }) => events);
  return { messages: said.length, orders: legalOrders(said, order) };
}
