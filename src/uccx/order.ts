import type { SwitchEvent } from '../model/event.ts';
import type { Order, Precedence } from '../model/order.ts';
import { factsOf } from './order/facts.ts';
import { waitsOf } from './order/waits.ts';

/**
 * Which messages must precede which; the guide promises no order beyond these.
 *
 * A message stands for some facts and waits for others: it comes after every
 * earlier one that stands for a fact it waits for. Sources: the guide, call
 * event message flows; begin call event; the GED-188 guidelines; JTAPI.
 * Choices: that an agent is reserved before the call rings there is left open,
 * since states and calls come on two streams; a confirmation comes after
 * whatever was said before it; nothing passes a system event.
 */
export const order: Order = (said) => {
  const facts = new Map<string, number[]>();
  const pairs: Precedence[] = [];
  said.forEach((message, place) => {
    const earlier = new Set(waitsOf(message).flatMap((fact) => facts.get(fact) ?? []));
    for (const one of earlier) pairs.push([one, place]);
    for (const fact of factsOf(message)) note(facts, fact, place);
    noteChoice(facts, message);
  });
  return pairs;
};

function note(facts: Map<string, number[]>, fact: string, place: number): void {
  const places = facts.get(fact);
  if (places === undefined) facts.set(fact, [place]);
  else places.push(place);
}

/** A call that is delivered to an agent shows for which call he was last reserved. */
function noteChoice(facts: Map<string, number[]>, { event, to, attributes }: SwitchEvent): void {
  if (event !== 'CALL_DELIVERED_EVENT' || attributes['SecondaryCallID'] === '0') return;
  const reserved = facts.get(`reserved ${to}`)?.at(-1);
  if (reserved !== undefined) note(facts, `chosen ${attributes['CallID']}`, reserved);
}
