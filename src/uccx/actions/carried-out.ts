import { ofRequestInFlight } from '../../model/exchange/flight.ts';
import { type Occurrence, occurrence } from '../occurrence.ts';
import { carryOut } from '../requests/submit.ts';
import type { InputOf } from '../vocabulary/inputs.ts';

/** The server comes to a request that is in flight: it carries it out, or refuses it by now. */
export const carriedOut: Occurrence = occurrence<InputOf<'carried-out'>>({
  ...ofRequestInFlight('carried-out'),
  class: 'action',
  weight: 5,
  ends: true,
  happen: (now, { reference }) => carryOut(now, reference),
});
