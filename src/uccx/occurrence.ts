import { type Occurrence as OccurrenceOn, guarded } from '../model/exchange/occurrence.ts';
import type { Glance } from './telephony/glance.ts';
import type { Now } from './telephony/now.ts';
import type { Action, Failure } from './vocabulary/inputs.ts';

/** An action or a failure: nobody's client asks for it. */
export type Happening = Action | Failure;

/** One type of action or failure: how it comes about, when it is possible, and what happens then. */
export type Occurrence<H extends Happening = Happening> = OccurrenceOn<Now, Glance, H>;

/** An occurrence of one type, to stand among all others. */
export const occurrence = <H extends Happening>(one: Occurrence<H>): Occurrence =>
  guarded<Now, Glance, Happening, H>(one);
