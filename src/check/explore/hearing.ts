import type { Said, SwitchEvent } from '../../model/event.ts';
import type { Heard } from '../../model/heard.ts';
import type { Input } from '../../model/input.ts';
import type { Answer } from '../../model/scenario.ts';
import type { Exchange } from '../../model/switch.ts';
import { answerTo, typesOf } from '../answer.ts';

/** The switch's answer to an input, with what is in flight before and after it. */
export interface Answered<I extends Input = Input> {
  readonly input: I;
  readonly said: readonly Said[];
  readonly flight: readonly (string | undefined)[];
  readonly landed: readonly (string | undefined)[];
}

/** One step as the clients hear it. */
export interface Hearing {
  readonly answer: Answer;
  readonly reference: number | undefined;
  readonly events: readonly SwitchEvent[];
  readonly heard: readonly Heard[];
  /** ReferenceIDs that nothing can name any more after this step. */
  readonly over: readonly string[];
}

/**
 * Hears a step, with requests numbered so that there are finitely many: a
 * request has the number of its flight slot as its ReferenceID, one that never
 * was in flight the number after the last slot. A number is used again.
 */
export function hearing<S, I extends Input>(
  exchange: Exchange<S, I>,
  { input, said, flight, landed }: Answered<I>,
): Hearing {
  const types = typesOf(exchange);
  const taken =
    landed.findIndex((request, slot) => request !== undefined && flight[slot] === undefined) + 1;
  const spare = flight.length + 1;
  const reference = types.requests.has(input.type) ? taken || spare : undefined;
  const events = said.map(({ to, event, attributes, audience, answers }) => {
    const slot = answers ?? -1;
    const number = slot === 0 ? (reference ?? 0) : flight[slot - 1] === undefined ? 0 : slot;
    const named = number > 0 ? { ...attributes, ReferenceID: String(number) } : attributes;
    return audience === undefined
      ? { to, event, attributes: named }
      : { to, event, attributes: named, audience };
  });
  const asked = reference === undefined ? [] : [exchange.submitted(input, reference)];
  const ended = flight.flatMap((request, slot) =>
    request !== undefined && landed[slot] === undefined ? [String(slot + 1)] : [],
  );
  return {
    answer: answerTo(types, input, said),
    reference,
    events,
    heard: [
      ...asked,
      ...events.map(
        ({ event, to, attributes }) => ({ kind: 'event', name: event, to, attributes }) as const,
      ),
    ],
    over: reference === spare ? [...ended, String(spare)] : ended,
  };
}
