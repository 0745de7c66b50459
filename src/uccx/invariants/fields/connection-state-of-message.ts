import type { StateInvariant } from '../../../model/invariant.ts';
import type { UCCXState } from '../../state.ts';
import type { Configuration } from '../../vocabulary/configuration.ts';
import { LCS } from '../../vocabulary/enumerations.ts';
import { joinerOf } from '../fields.ts';
import { guidelines } from '../sources.ts';
import { type Due, dueFields } from './due-fields.ts';

/** What the connection does when each message is said. */
const STATES: ReadonlyMap<string, string> = new Map([
  ['CALL_SERVICE_INITIATED_EVENT', LCS.initiate],
  ['CALL_ORIGINATED_EVENT', LCS.initiate],
  ['CALL_DELIVERED_EVENT', LCS.alerting],
  ['CALL_ESTABLISHED_EVENT', LCS.connect],
  ['CALL_QUEUED_EVENT', LCS.queued],
  ['CALL_DEQUEUED_EVENT', LCS.connect],
  ['CALL_HELD_EVENT', LCS.hold],
  ['CALL_RETRIEVED_EVENT', LCS.connect],
  ['CALL_FAILED_EVENT', LCS.fail],
  ['CALL_CONNECTION_CLEARED_EVENT', LCS.none],
  ['CALL_CLEARED_EVENT', LCS.null],
  ['CALL_CONFERENCED_EVENT', LCS.connect],
]);

/** Of a log it is not claimed: other releases may print another state. */
export const connectionStateOfMessage: StateInvariant<UCCXState, Configuration> = {
  id: 'connection-state-of-message',
  statement:
    'LocalConnectionState is what the message tells: Initiate, Alerting, Connect, Hold, Queued, Fail, none of a connection that is cleared; of a transfer Alerting or Connect as the consulted phone stands.',
  basis: 'inferred',
  source: guidelines('LocalConnectionState in every flow'),
  breaks: 'A desktop draws a phone as ringing that talks, or as talking that is on hold.',

  needs: 'state',
  examine: dueFields(({ said, after }): Due | undefined => {
    const state = STATES.get(said.event);
    if (state !== undefined) return { LocalConnectionState: state };
    if (said.event !== 'CALL_TRANSFERRED_EVENT') return undefined;
    const isAnswered = after?.standing[joinerOf(said.attributes)] === 'connected';
    return { LocalConnectionState: isAnswered ? LCS.connect : LCS.alerting };
  }),
};
