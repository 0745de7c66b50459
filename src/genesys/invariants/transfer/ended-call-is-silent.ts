import type { StateInvariant } from '../../../model/invariant.ts';
import type { GenesysState } from '../../state.ts';
import { slotOf } from '../../vocabulary/conn-id.ts';
import type { Configuration } from '../../vocabulary/configuration.ts';
import { eachSaid, isLive } from '../each-said.ts';
import { againstSaid } from '../evidence.ts';
import { tLibrary } from '../sources.ts';

/** What was missed while the link was down is told later. */
export const endedCallIsSilent: StateInvariant<GenesysState, Configuration> = {
  id: 'ended-call-is-silent',
  statement:
    'Once a call is over, as a consultation is that has become one with another call, nothing but EventError is said under its ConnID.',
  basis: 'inferred',
  source: tLibrary('TCompleteTransfer: current_conn_id is cleared'),
  breaks: 'A client hears of a ConnID that it has forgotten.',

  needs: 'state',
  examine: eachSaid((said, { before }) => {
    if (said.event === 'EventError' || !isLive(said)) return undefined;
    const stage = before.calls[slotOf(said.attributes['ConnID']) - 1]?.stage;
    if (stage === undefined) return undefined;
    return stage === 'over' ? againstSaid(said, 'the call was over') : 'upheld';
  }),
};
