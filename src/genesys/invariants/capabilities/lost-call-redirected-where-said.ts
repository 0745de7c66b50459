import type { StateInvariant } from '../../../model/invariant.ts';
import type { GenesysState } from '../../state.ts';
import type { Configuration } from '../../vocabulary/configuration.ts';
import { eachSaid, isLive } from '../each-said.ts';
import { againstSaid } from '../evidence.ts';
import { basicCallModels } from '../sources.ts';

/** The events alone do not tell how agents are assigned, nor which queue lost; the configuration and the input do. */
export const lostCallRedirectedWhereSaid: StateInvariant<GenesysState, Configuration> = {
  id: 'lost-call-redirected-where-said',
  statement:
    'EventDiverted has CallState Redirected and a ThirdPartyQueue only at a queue that lost the call to another one: the queue always, the CallState if and only if agents are assigned directly to their ACD groups.',
  basis: 'stated',
  source: basicCallModels(
    'Connection-establishing phase for an internal/inbound call queued to multiple ACDs, note a',
  ),
  breaks: 'A queue counts a call as its own that another queue has answered.',

  needs: 'state',
  examine: eachSaid((said, { input }, { capabilities }) => {
    if (said.event !== 'EventDiverted' || !isLive(said)) return undefined;
    const { CallState: callState, ThirdPartyQueue: winner } = said.attributes;
    const isLost = input.type === 'diverts' && input['thisDN'] !== said.to;
    const due = isLost && capabilities.acdAgents === 'assigned-directly' ? 'Redirected' : undefined;
    if (callState !== due) {
      return againstSaid(said, `CallState is ${callState ?? 'missing'}, ${due ?? 'none'} was due`);
    }
    if (winner !== (isLost ? input['thisDN'] : undefined)) {
      return againstSaid(said, `ThirdPartyQueue is ${winner ?? 'missing'}`);
    }
    return isLost ? 'upheld' : undefined;
  }),
};
