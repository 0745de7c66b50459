import type { SwitchEvent } from '../../model/event.ts';
import type { Order, Precedence } from '../../model/order.ts';

/** The order of a switch that says things in one order only. */
export const asSaid: Order = (said) =>
  said.slice(1).map((_, index): Precedence => [index, index + 1]);

/** For each thing said, all that must be said before it: a bit for each, by its place in the trace. */
export function predecessors(said: readonly SwitchEvent[], order: Order): readonly bigint[] {
  const before = said.map(() => 0n);
  const pairs = order(said).toSorted(([, one], [, other]) => one - other);
  for (const [earlier, later] of pairs) {
    before[later] = (before[later] ?? 0n) | (before[earlier] ?? 0n) | bit(earlier);
  }
  return before;
}

/** Whether the thing said at one place must be said before that at another. */
export const mustPrecede = (before: readonly bigint[], earlier: number, later: number): boolean =>
  ((before[later] ?? 0n) & bit(earlier)) !== 0n;

/**
 * How many orders of a trace are legal: the linear extensions of its partial
 * order, counted by what can have been said after each number of messages.
 */
export function legalOrders(said: readonly SwitchEvent[], order: Order): bigint {
  const before = predecessors(said, order);
  let ways = new Map([[0n, 1n]]);
  for (let told = 0; told < said.length; told += 1) {
    const longer = new Map<bigint, bigint>();
    for (const [done, count] of ways) {
      before.forEach((needed, place) => {
        if ((done & bit(place)) !== 0n || (needed & ~done) !== 0n) return;
        const more = done | bit(place);
        longer.set(more, (longer.get(more) ?? 0n) + count);
      });
    }
    ways = longer;
  }
  return [...ways.values()].reduce((sum, count) => sum + count, 0n);
}

const bit = (place: number): bigint => 1n << BigInt(place);
