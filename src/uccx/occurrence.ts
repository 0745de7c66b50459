import type { InputClass } from '../model/input.ts';
import type { Choose } from '../model/switch.ts';
import type { Glance } from './telephony/glance.ts';
import { type Now, asItStands } from './telephony/now.ts';
import type { Action, Failure } from './vocabulary/inputs.ts';

/** An action or a failure: nobody's client asks for it. */
export type Happening = Action | Failure;

/** One type of action or failure: how it comes about, when it is possible, and what happens then. */
export interface Occurrence<H extends Happening = Happening> {
  readonly type: H['type'];
  readonly class: InputClass;
  /** How often it is drawn beside the others; 1 is usual. */
  readonly weight: number;
  /** Brings calls to their end. */
  readonly ends: boolean;
  /** One that may be possible now, by choice; nothing where none can be. */
  readonly some: (glance: Glance, choose: Choose) => H | undefined;
  /** Looks, and changes nothing. */
  readonly isPossible: (now: Now, input: H) => boolean;
  /** Does it, once it was found to be possible. */
  readonly happen: (now: Now, input: H) => void;
}

/**
 * An occurrence of one type, to stand among all others: what `some` gives is
 * possible, and where it is not possible nothing changes and nothing is said.
 */
export function occurrence<H extends Happening>(one: Occurrence<H>): Occurrence {
  const isOne = (input: Happening): input is H => input.type === one.type;
  const isPossible = (now: Now, input: Happening): boolean =>
    isOne(input) && one.isPossible(now, input);
  return {
    ...one,
    isPossible,
    some(now, choose) {
      const input = one.some(now, choose);
      return input !== undefined && one.isPossible(now, input) ? input : undefined;
    },
    happen(now, input) {
      if (isOne(input) && one.isPossible(asItStands(now), input)) one.happen(now, input);
    },
  };
}
