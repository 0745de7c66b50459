import { MOST_LATE, keepsLate } from '../../model/exchange/late.ts';
import type { Said } from '../../model/event.ts';
import type { Input } from '../../model/input.ts';
import { again } from './rewriting.ts';
import type { SystematicFault } from './systematic-fault.ts';

/**
 * An event is said after what is said next, instead of at once.
 *
 * What is late stands beside the switch's own state, as the number of a list of
 * messages: lists are numbered as they come up, so that there are finitely many
 * and an exploration tells states apart by them. An event that answers a request
 * is said in time, unless it is nothing but an answer: then it comes when the
 * request has no number any more. Nothing late is said together with a refusal.
 */
export const delayed = <S, I extends Input>(
  event: string,
  isAnswer: boolean,
): SystematicFault<S, I> => ({
  id: `delay:${event}`,
  about: `${event} is said after what is said next.`,
  event,
  way: 'delay',
  delays: true,
  plant(recipe) {
    const lists = new LateLists();
    const isLate = lateOnes(event, isAnswer);
    return (draft, input) => {
      const said = recipe(draft, input);
      if (said.length === 0 || !keepsLate(draft)) return said;
      const due = said.some(({ refusal }) => refusal === true) ? [] : lists.at(draft.late);
      const late = said.filter(isLate).map(again);
      const kept = due.length === 0 ? [...lists.at(draft.late), ...late] : late;
      const number = lists.number(kept);
      if (number === undefined) return said;
      draft.late = number;
      return late.length === 0 && due.length === 0
        ? said
        : [...said.filter((one) => !isLate(one)), ...due.map(again)];
    };
  },
});

/** Whether something said is late: of this event, and no answer unless the event is nothing else. */
const lateOnes =
  (event: string, isAnswer: boolean) =>
  (said: Said): boolean =>
    said.event === event && (isAnswer || said.answers === undefined);

/** Lists of late messages, each with a number; 0 is the empty one. */
class LateLists {
  readonly #lists: (readonly Said[])[] = [[]];
  readonly #numbers = new Map<string, number>([['[]', 0]]);

  at(number: number): readonly Said[] {
    return this.#lists[number] ?? [];
  }

  /** The number of a list; nothing where there are too many. */
  number(list: readonly Said[]): number | undefined {
    const key = JSON.stringify(list);
    const known = this.#numbers.get(key);
    if (known !== undefined || this.#lists.length > MOST_LATE) return known;
    this.#numbers.set(key, this.#lists.length);
    return this.#lists.push(list) - 1;
  }
}
