import type { HeardInvariant } from '../../../model/invariant.ts';
import { against, partyLeftOpen } from '../evidence.ts';
import { type PartyHistory, partyHistory } from '../memories/party-history.ts';
import { legend } from '../sources.ts';

/** A call parked on a phone leaves by ringing there: the one exception the documents print. A consultation that waits may be transferred. */
export const queueStayEndsOnce: HeardInvariant<PartyHistory> = {
  id: 'queue-stay-ends-once',
  statement:
    'A stay in a queue ends with exactly one EventDiverted or EventAbandoned, a stay on a routing point with EventRouteUsed or EventAbandoned, and none begins before.',
  basis: 'stated',
  source: legend('When a call counts as queued'),
  breaks: 'The queue counts a call as waiting that has gone, or counts its leaving twice.',

  needs: 'events',
  memory: partyHistory,
  observe(party, heard) {
    const { name } = heard;
    if (name === 'EventDiverted') {
      if (party.doubted) return 'undecided';
      return party.queued ? 'upheld' : against(heard, 'the call is not in this queue');
    }
    if (name === 'EventQueued' && party.queued && !party.doubted) {
      return against(heard, 'the call is in this queue already');
    }
    if (name === 'EventRouteRequest' && party.routing && !party.doubted) {
      return against(heard, 'the call waits for a route there already');
    }
    if (
      name === 'EventRinging' &&
      party.queued &&
      party.queue === heard.attributes['ThisDN'] &&
      !party.doubted
    ) {
      return against(heard, 'the call has not left the queue');
    }
    return name === 'EventAbandoned' && (party.queued || party.routing) ? 'upheld' : undefined;
  },
  atRest(party, key) {
    if (!party.queued && !party.routing) return undefined;
    return party.doubted || party.consult
      ? 'undecided'
      : partyLeftOpen(key, 'all calls are over and the stay has not ended');
  },
};
