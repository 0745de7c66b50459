import type { Input, InputClass } from '../input.ts';
import type { Choose, Kind } from '../switch.ts';
import { type Answering, asItStands } from './answering.ts';

/** One type of action or failure: how it comes about, when it is possible, and what happens then. */
export interface Occurrence<N, G extends N, H extends Input> {
  readonly type: H['type'];
  readonly class: InputClass;
  /** How often it is drawn beside the others; 1 is usual. */
  readonly weight: number;
  /** Brings calls to their end. */
  readonly ends: boolean;
  /** One that may be possible now, by choice; nothing where none can be. */
  readonly some: (glance: G, choose: Choose) => H | undefined;
  /** Looks, and changes nothing. */
  readonly isPossible: (now: N, input: H) => boolean;
  /** Does it, once it was found to be possible. */
  readonly happen: (now: N, input: H) => void;
}

/**
 * An occurrence of one type, to stand among all others: what `some` gives is
 * possible, and where it is not possible nothing changes and nothing is said.
 */
export function guarded<N extends Answering, G extends N, H extends Input, O extends H>(
  one: Occurrence<N, G, O>,
): Occurrence<N, G, H> {
  const isOne = (input: H): input is O => input.type === one.type;
  return {
    ...one,
    isPossible: (now, input) => isOne(input) && one.isPossible(now, input),
    some(glance, choose) {
      const input = one.some(glance, choose);
      return input !== undefined && one.isPossible(glance, input) ? input : undefined;
    },
    happen(now, input) {
      if (isOne(input) && one.isPossible(asItStands(now), input)) one.happen(now, input);
    },
  };
}

/** How an occurrence comes about. */
export const kindOf = <S, N, G extends N, H extends Input>(
  { type, class: kind, weight, ends, some }: Occurrence<N, G, H>,
  look: (state: S) => G,
): Kind<S, H> => ({
  type,
  class: kind,
  weight,
  ends,
  ask: (state, choose) => some(look(state), choose),
});
