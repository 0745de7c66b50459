import type { StateInvariant } from '../../../model/invariant.ts';
import type { GenesysState } from '../../state.ts';
import type { Configuration } from '../../vocabulary/configuration.ts';
import { eachMove, isObserver } from '../each-move.ts';
import { tLibrary } from '../sources.ts';

/** That both hear EventMonitoringCancelled is a claim of its own. */
export const oneCallIsObserved: StateInvariant<GenesysState, Configuration> = {
  id: 'one-call-is-observed',
  statement:
    'A supervisor that asked for OneCall supervises nobody once it has left the call it was called to; one that asked for AllCalls goes on until it cancels.',
  basis: 'inferred',
  source: tLibrary('TMonitorNextCall, TMonitorNextCallType'),
  breaks:
    'A supervisor who wanted to hear one call is called to the next one too, or to none of all.',

  needs: 'state',
  examine: eachMove(({ dn, was, is, before }, { before: { dns }, after, input }) => {
    if (!isObserver(was) || is !== 'none' || isCancelled(input)) return undefined;
    const agent = before.observed;
    const goesOn = after.dns[agent]?.supervisor === dn;
    return goesOn === (dns[agent]?.monitoring === 'AllCalls')
      ? 'upheld'
      : {
          evidence: `${dn} asked for ${dns[agent]?.monitoring} and ${goesOn ? 'still supervises' : 'does not supervise'} ${agent}`,
        };
  }),
};

/** A cancellation is about the monitoring as well as the call; of one in flight it is not seen that it is one. */
const isCancelled = ({ type }: { readonly type: string }): boolean =>
  type === 'TCancelMonitoring' || type === 'carried-out';
