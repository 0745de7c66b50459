import { ofRequestInFlight } from '../../model/exchange/flight.ts';
import { type Occurrence, occurrence } from '../occurrence.ts';
import { giveUp } from '../requests/submit.ts';
import type { InputOf } from '../vocabulary/inputs.ts';

/** The server rejects a request that made sense. Source: GED-188, E_CTI_UNSPECIFIED_FAILURE. */
export const rejectedBySwitch: Occurrence = occurrence<InputOf<'rejected-by-switch'>>({
  ...ofRequestInFlight('rejected-by-switch'),
  class: 'failure',
  weight: 0.06,
  ends: false,
  happen: (now, { reference }) => giveUp(now, reference, 'E_CTI_UNSPECIFIED_FAILURE'),
});

/** The server never gets to a request. Source: GED-188, E_CTI_TIMEOUT. */
export const timesOut: Occurrence = occurrence<InputOf<'times-out'>>({
  ...ofRequestInFlight('times-out'),
  class: 'failure',
  weight: 0.06,
  ends: false,
  happen: (now, { reference }) => giveUp(now, reference, 'E_CTI_TIMEOUT'),
});
