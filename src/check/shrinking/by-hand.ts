import { inputs } from '../../model/choices.ts';
import type { Input } from '../../model/input.ts';
import type { Outcome } from './course.ts';
import type { Happening } from './telling.ts';

/**
 * The same happenings with a request, and its being carried out if that came
 * later, put down to a person: an action that names the same DNs and calls
 * (`dials` for `TMakeCall`).
 */
export function* byHand<C, S, I extends Input>({
  course: { happenings },
  trace: { steps, exchange },
}: Outcome<C, S, I>): Generator<readonly Happening<I>[]> {
  const kinds = exchange.kinds.filter((kind) => kind.class === 'action');
  for (const [index, landing] of happenings.entries()) {
    const before = steps[index]?.before;
    const asked = requestOf(landing);
    const request = asked === undefined ? landing : happenings.find(({ id }) => id === asked);
    if (before === undefined || request === undefined) continue;
    if (request === landing && steps[index]?.reference === undefined) continue;
    for (const input of inputs({ ...exchange, kinds }, before)) {
      if (!namesTheSame(input, request.input)) continue;
      yield happenings
        .with(index, { id: landing.id, input, origins: request.origins })
        .filter(({ id }) => id !== asked);
    }
  }
}

const requestOf = ({ origins }: Happening): number | undefined =>
  origins.find(({ field }) => field === 'reference')?.maker;

/** Whether two inputs are the same but for their type. */
const namesTheSame = (one: Input, other: Input): boolean =>
  Object.keys(one).length === Object.keys(other).length &&
  Object.entries(one).every(([field, value]) => field === 'type' || other[field] === value);
