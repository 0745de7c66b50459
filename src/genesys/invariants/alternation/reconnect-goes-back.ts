import type { StateInvariant } from '../../../model/invariant.ts';
import type { GenesysState } from '../../state.ts';
import { slotOf } from '../../vocabulary/conn-id.ts';
import type { Configuration } from '../../vocabulary/configuration.ts';
import { againstSaid } from '../evidence.ts';
import { tLibrary } from '../sources.ts';
import { RETRIEVED, whoElseMoved, whoGoesBetween } from './going-between.ts';

/**
 * What becomes of those who were consulted is claimed of all who lose a call; an
 * agent among them may work on it now, which is said of no call.
 */
export const reconnectGoesBack: StateInvariant<GenesysState, Configuration> = {
  id: 'reconnect-goes-back',
  statement:
    'TReconnectCall takes the party off the consultation and back to the call it held; on that call nobody else moves or hears anything, and no other call is touched.',
  basis: 'inferred',
  source: tLibrary('TReconnectCall: leave the current call, retrieve the held one'),
  breaks: 'The agent has left the colleague and the customer waits on, or is gone as well.',

  needs: 'state',
  examine(step, config) {
    const between = whoGoesBetween(step, 'TReconnectCall');
    if (between === undefined) return undefined;
    const { thisDN, held, current } = between;
    if (current.is !== 'none') {
      return { evidence: `${thisDN} is ${current.is} on call ${current.connID}, which it left` };
    }
    if (held.is !== RETRIEVED[held.was]) {
      return { evidence: `${thisDN} on call ${held.connID} was ${held.was} and is ${held.is}` };
    }
    const others = { thisDN, moving: [held.connID], leaving: current.connID };
    const moved = whoElseMoved(step, others, config);
    if (moved !== undefined) return { evidence: moved };
    const astray = step.events.find(
      ({ to, attributes: { ConnID } }) =>
        to !== thisDN && ConnID !== undefined && slotOf(ConnID) !== current.connID,
    );
    return astray === undefined ? 'upheld' : againstSaid(astray, 'nothing happened there');
  },
};
