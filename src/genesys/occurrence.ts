import type { InputClass } from '../model/input.ts';
import type { Choose } from '../model/switch.ts';
import type { Now } from './telephony/now.ts';
import type { Action, Failure } from './vocabulary/inputs.ts';

/** An action or a failure: nobody's client asks for it. */
export type Happening = Action | Failure;

/** One type of action or failure: how it comes about, and what happens then. */
export interface Occurrence<H extends Happening = Happening> {
  readonly type: H['type'];
  readonly class: InputClass;
  /** How often it is drawn beside the others; 1 is usual. */
  readonly weight: number;
  /** Brings calls to their end. */
  readonly ends: boolean;
  /** One that is possible now, by choice; nothing where none is. */
  readonly ask: (now: Now, choose: Choose) => H | undefined;
  /** Does it; where it is not possible nothing changes and nothing is said. */
  readonly happen: (now: Now, input: H) => void;
}

/** An occurrence of one type, to stand among all others. */
export function occurrence<H extends Happening>(one: Occurrence<H>): Occurrence {
  const isOne = (input: Happening): input is H => input.type === one.type;
  return {
    ...one,
    happen(now, input) {
      if (isOne(input)) one.happen(now, input);
    },
  };
}
