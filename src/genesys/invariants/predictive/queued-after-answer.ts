import type { StateInvariant } from '../../../model/invariant.ts';
import type { GenesysState } from '../../state.ts';
import type { Configuration } from '../../vocabulary/configuration.ts';
import { eachMove, isAnswered } from '../each-move.ts';
import { predictiveDialing } from '../sources.ts';

/** Who was called may be nobody's party, so that the events alone do not tell that it answered. */
export const queuedAfterAnswer: StateInvariant<GenesysState, Configuration> = {
  id: 'queued-after-answer',
  statement:
    'A predictive call begins to wait in its queue, or for a route, when who was called answers, and not before.',
  basis: 'stated',
  source: predictiveDialing('Predictive call, EventQueued'),
  breaks: 'An agent is given a call at whose other end it still rings.',

  needs: 'state',
  examine: eachMove(({ dn, connID, was, is, before, after }) => {
    const { dialed, caller } = before;
    if (before.dialedBy !== 'switch' || dialed === null || caller === null) return undefined;
    if (was === 'detecting' && is !== 'none') {
      if (isAnswered(after.standing[dialed])) return 'upheld';
      return { evidence: `call ${connID} waits at ${dn} and ${dialed} has not answered` };
    }
    if (dn !== dialed || !isAnswered(is) || before.standing[caller] !== 'detecting') {
      return undefined;
    }
    return after.standing[caller] === 'detecting'
      ? { evidence: `call ${connID} was answered and does not wait at ${caller}` }
      : 'upheld';
  }),
};
