import { type Occurrence, occurrence } from '../occurrence.ts';
import { legAt, legHere, legOf, stands } from '../telephony/now.ts';
import { queue } from '../telephony/offer.ts';
import type { InputOf } from '../vocabulary/inputs.ts';
import { someSent } from './person.ts';

/** A queued call waits in one more queue. Source: queued to multiple ACDs. */
export const overflows: Occurrence = occurrence<InputOf<'overflows'>>({
  type: 'overflows',
  class: 'action',
  weight: 3,
  ends: false,
  some(glance, choose) {
    const sent = someSent(glance, ['queued'], choose);
    return sent && { type: 'overflows', ...sent };
  },
  isPossible: (now, input) =>
    stands(now, input, 'queued') &&
    now.site.is(input.otherDN, 'acd-queue') &&
    legAt(now, input.connID, input.otherDN)?.party.state === 'none',
  happen(now, input) {
    const { connID, call } = legHere(now, input);
    queue(now, legOf(connID, call, input.otherDN), 'Ok');
  },
});
