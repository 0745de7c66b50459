import type { StateInvariant } from '../../../model/invariant.ts';
import type { GenesysState } from '../../state.ts';
import { slotOf } from '../../vocabulary/conn-id.ts';
import type { Configuration } from '../../vocabulary/configuration.ts';
import { eachMove, isLinkUp } from '../each-move.ts';
import { both, eachSaid, timesSaid } from '../each-said.ts';
import { againstSaid } from '../evidence.ts';
import { tLibrary } from '../sources.ts';

/** Who comes to a call without having dialed or rung there was moved from another call. */
export const movedPartyHearsItOnce: StateInvariant<GenesysState, Configuration> = {
  id: 'moved-party-hears-it-once',
  statement:
    'A consulted party that becomes a member of the conference hears exactly one EventPartyChanged, nobody else hears any.',
  basis: 'inferred',
  source: tLibrary('TCompleteConference'),
  breaks: 'A client goes on under the ConnID of a consultation that is over.',

  needs: 'state',
  examine: both(
    eachMove(({ dn: to, connID, was, is, after }, step) => {
      if (was !== 'none' || is !== 'established' || after.told[to] !== true) return undefined;
      if (!isLinkUp(step)) return undefined;
      const times = timesSaid(step, 'EventPartyChanged', { to, connID });
      return times === 1
        ? 'upheld'
        : { evidence: `${to} came to call ${connID} and heard ${times} EventPartyChanged` };
    }),
    eachSaid((said, { before, after }) => {
      if (said.event !== 'EventPartyChanged') return undefined;
      const slot = slotOf(said.attributes['ConnID']) - 1;
      const was = before.calls[slot]?.standing[said.to];
      return was === 'none' && after.calls[slot]?.standing[said.to] === 'established'
        ? undefined
        : againstSaid(said, 'the party did not come to this call');
    }),
  ),
};
