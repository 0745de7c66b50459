import type { StateInvariant } from '../../../model/invariant.ts';
import type { GenesysState } from '../../state.ts';
import type { Configuration } from '../../vocabulary/configuration.ts';
import { doing } from '../doing.ts';
import { tLibrary } from '../sources.ts';

/** A step in which the request is only submitted, or refused, ends neither call. */
export const heldCallSurvives: StateInvariant<GenesysState, Configuration> = {
  id: 'held-call-survives',
  statement:
    'When two calls are merged that are not about each other, the ConnID of the one on hold survives, and the other call is over.',
  basis: 'inferred',
  source: tLibrary('TMergeCalls: held_conn_id, current_conn_id'),
  breaks: 'The two customers go on under different ConnIDs, or under that of the wrong call.',

  needs: 'state',
  examine(step) {
    const { type, thisDN, connID, consultConnID } = doing(step);
    if (type !== 'TMergeCalls' || typeof thisDN !== 'string') return undefined;
    const { before, after } = step;
    const [held, current] = [connID, consultConnID].map((named) => Number(named) - 1);
    if (held === undefined || current === undefined) return undefined;
    const [was, is] = [before, after].map(({ calls }) =>
      [held, current].map((slot) => calls[slot]?.standing[thisDN]).join(),
    );
    if (was === is) return undefined;
    const [stays, ends] = [held, current].map((slot) => after.calls[slot]?.stage);
    return stays === 'live' && ends === 'over'
      ? 'upheld'
      : {
          evidence: `call ${connID}, which was on hold, is ${stays}; call ${consultConnID} ${ends}`,
        };
  },
};
