import type { StateInvariant } from '../../../model/invariant.ts';
import type { GenesysState } from '../../state.ts';
import type { Configuration } from '../../vocabulary/configuration.ts';
import { eachMove } from '../each-move.ts';
import { tLibrary } from '../sources.ts';

/** That both were told of it is a claim of its own. */
export const observedOnlyWhileMonitored: StateInvariant<GenesysState, Configuration> = {
  id: 'observed-only-while-monitored',
  statement:
    'Only the supervisor of an agent is called to observe a call, and only one on which that agent talks.',
  basis: 'inferred',
  source: tLibrary('TMonitorNextCall'),
  breaks: 'Somebody listens to a call who has not asked to, or is not allowed to.',

  needs: 'state',
  examine: eachMove(({ dn, connID, is, after, before }, { before: { dns } }) => {
    if (is !== 'observer-ringing') return undefined;
    const agent = after.observed;
    if (dns[agent]?.supervisor !== dn) {
      return {
        evidence: `${dn} is called to observe call ${connID} and does not supervise ${agent}`,
      };
    }
    return before.standing[agent] === 'established'
      ? 'upheld'
      : { evidence: `${dn} is called to observe call ${connID}, on which ${agent} does not talk` };
  }),
};
