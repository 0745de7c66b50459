import type { SwitchEvent } from '../../model/event.ts';
import type { Order } from '../../model/order.ts';
import { mustPrecede, predecessors } from '../order/legal-orders.ts';
import type { ListedMessage } from './performance.ts';

/** One printed message and what the model says in its place. */
type Found = readonly [ListedMessage, SwitchEvent];

/**
 * The messages that a table prints before others which the switch says, and
 * must say, first; with the name of the first of those others.
 *
 * There are none where the order of the print is a legal order of the trace.
 * What must be said before what is asked of the trace and of the print, so that
 * a switch which says two of them the wrong way round is found out too.
 */
export function printedTooEarly(
  printed: readonly Found[],
  trace: readonly SwitchEvent[],
  order: Order,
): ReadonlyMap<ListedMessage, string> {
  const asPrinted = printed.map(([, event]) => event);
  const inTrace = predecessors(trace, order);
  const inPrint = predecessors(asPrinted, order);
  const places = new Map(trace.map((event, place) => [event, place]));
  const saidAt = asPrinted.map((event) => places.get(event) ?? 0);
  const tooEarly = new Map<ListedMessage, string>();
  printed.forEach(([message], index) => {
    const place = saidAt[index] ?? 0;
    const first = asPrinted.find((_, other) => {
      const otherPlace = saidAt[other] ?? 0;
      const exchanged = other > index && otherPlace < place;
      return (
        exchanged && (mustPrecede(inTrace, otherPlace, place) || mustPrecede(inPrint, index, other))
      );
    });
    if (first !== undefined) tooEarly.set(message, first.event);
  });
  return tooEarly;
}
