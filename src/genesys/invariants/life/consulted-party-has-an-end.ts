import type { HeardInvariant } from '../../../model/invariant.ts';
import { leftOpen } from '../evidence.ts';
import { type Consultations, consultations, endsOf } from '../memories/consultations.ts';
import { tLibrary } from '../sources.ts';

/** What a lost link leaves open is not claimed. */
export const consultedPartyHasAnEnd: HeardInvariant<Consultations> = {
  id: 'consulted-party-has-an-end',
  statement:
    'Whoever has heard of a consultation hears its end, or by EventPartyChanged that it has become one with the call it was about.',
  basis: 'inferred',
  source: tLibrary('TCompleteTransfer; TCompleteConference: current_conn_id is cleared'),
  breaks: 'A consulted agent has a call on the screen for ever.',

  needs: 'events',
  memory: consultations,
  observe({ open }, heard) {
    const ended = endsOf(heard);
    return ended !== undefined && open[ended] === true ? 'upheld' : undefined;
  },
  atRest({ open }, dn) {
    const [connID] = Object.keys(open);
    if (connID === undefined) return undefined;
    const problem = 'all calls are over and the consultation has not ended there';
    return {
      ...leftOpen(`${dn} on call ${connID}`, problem),
      about: { to: dn, call: connID, problem },
    };
  },
};
