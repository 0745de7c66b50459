import type { HeardInvariant } from '../../../model/invariant.ts';
import { CALL_TYPE } from '../../vocabulary/enumerations.ts';
import { leftOpen } from '../evidence.ts';
import { type CallHistory, callHistory } from '../memories/call-history.ts';
import { openOf } from '../memories/connection.ts';
import { protocol } from '../sources.ts';

/** Whatever the agent answered: the reservation call is no call of the telephones and nobody hangs it up. */
export const reservationCallEnds: HeardInvariant<CallHistory> = {
  id: 'reservation-call-ends',
  statement:
    'Every reservation call ends: its connection is cleared, the call is cleared, and it has ended.',
  basis: 'stated',
  source: protocol('Outbound call events: the reservation call'),
  breaks: 'The desktop goes on offering a contact that was decided on long ago.',

  needs: 'events',
  memory: callHistory,
  observe: () => undefined,
  atRest({ callType, connections, cleared, ended }, key) {
    if (callType !== CALL_TYPE.reservation) return undefined;
    const isOver = cleared && ended && openOf(connections) === undefined;
    return isOver ? 'upheld' : leftOpen(`reservation call ${key}`, 'it was never ended');
  },
};
