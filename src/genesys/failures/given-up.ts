import { ofRequestInFlight } from '../../model/exchange/flight.ts';
import { type Occurrence, occurrence } from '../occurrence.ts';
import { giveUp } from '../requests/submit.ts';
import type { InputOf } from '../vocabulary/inputs.ts';

/** The switch rejects a request that made sense: EventError, resource unavailable. Source: T-Library error 166. */
export const rejectedBySwitch: Occurrence = occurrence<InputOf<'rejected-by-switch'>>({
  ...ofRequestInFlight('rejected-by-switch'),
  class: 'failure',
  weight: 0.4,
  ends: false,
  happen: (now, { reference }) => giveUp(now, reference, 166),
});

/** The switch never answers a request: EventError, timeout. Source: T-Library error 57. */
export const timesOut: Occurrence = occurrence<InputOf<'times-out'>>({
  ...ofRequestInFlight('times-out'),
  class: 'failure',
  weight: 0.4,
  ends: false,
  happen: (now, { reference }) => giveUp(now, reference, 57),
});
