import type { Finding, StateInvariant } from '../../../model/invariant.ts';
import type { Step } from '../../../model/scenario.ts';
import type { GenesysState } from '../../state.ts';
import type { Configuration } from '../../vocabulary/configuration.ts';
import { doing } from '../doing.ts';
import { tLibrary } from '../sources.ts';

/** Whichever of the two was on hold when the request came: alternating between them changes nothing. */
export const consultedCallSurvives: StateInvariant<GenesysState, Configuration> = {
  id: 'consulted-call-survives',
  statement:
    'When two calls become one, the ConnID of the call that was consulted about survives, and the consultation is over.',
  basis: 'inferred',
  source: tLibrary('TCompleteTransfer; TCompleteConference: held_conn_id, current_conn_id'),
  breaks:
    'The customer goes on under the ConnID of the consultation, and the reports lose the call.',

  needs: 'state',
  examine(step) {
    const { type, thisDN, connID, consultConnID } = doing(step);
    if (type !== 'TCompleteTransfer' && type !== 'TCompleteConference') return undefined;
    if (typeof connID !== 'number' || typeof consultConnID !== 'number') return undefined;
    if (standsAsBefore(step, String(thisDN), connID)) return undefined;
    return examinePair(step, connID, consultConnID) ?? examinePair(step, consultConnID, connID);
  },
};

/** The request was only submitted, or refused. */
const standsAsBefore = ({ before, after }: Step<GenesysState>, dn: string, connID: number) =>
  before.calls[connID - 1]?.standing[dn] === after.calls[connID - 1]?.standing[dn];

function examinePair(
  { before, after }: Step<GenesysState>,
  main: number,
  consult: number,
): Finding {
  if (before.calls[consult - 1]?.consults !== main) return undefined;
  const [mainStage, consultStage] = [main, consult].map((slot) => after.calls[slot - 1]?.stage);
  if (mainStage !== 'live' || consultStage !== 'over') {
    return {
      evidence: `call ${main} is ${mainStage}, its consultation ${consult} ${consultStage}`,
    };
  }
  return after.calls.some(({ consults }) => consults === consult)
    ? { evidence: `another call is still a consultation about call ${consult}` }
    : 'upheld';
}
